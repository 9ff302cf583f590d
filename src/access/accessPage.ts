import { collectionSlugs, perLocaleGlobals, type Slug } from '../shared/slugs.ts'
import { callers, expectedAnswer, operations, type ExpectedAnswer } from './operations.ts'

const words: Record<ExpectedAnswer, string> = {
  always: 'yes',
  own: 'own',
  languages: 'languages',
  granted: 'granted',
  public: 'public',
  forbidden: '403',
  missing: '404',
  none: '',
}

const slugs: readonly Slug[] = [...collectionSlugs, ...perLocaleGlobals]

/** `docs/access.md`: what every role is answered, for every collection and global. The same function decides what the tests expect. */
export function accessPage(): string {
  const tables = slugs.map(tableOf)
  const cells = tables.reduce((sum, table) => sum + table.cells, 0)
  return [
    '# Who may do what',
    '',
    '<!-- Written by `npm run generate` from `src/access/roles.ts` and `src/access/operations.ts`: do not edit. -->',
    '',
    `${cells} cells: ${callers.length} callers, ${slugs.length} collections and globals, ${operations.length} operations. The tests \`test/int/accessMatrix*.test.ts\` try each of them by REST and by GraphQL, and compare the database.`,
    '',
    'The answer is for a document that is public in English and French and was made by somebody else.',
    '',
    '| Word | Meaning |',
    '| --- | --- |',
    '| yes | done, in every language |',
    '| own | done for what the person created, or for their own account; otherwise refused |',
    "| languages | done in the person's languages, texts only; otherwise 403 |",
    '| granted | done in the languages granted to the person for publishing; otherwise 403 |',
    '| public | what is public, and nothing else |',
    '| 403 | it may be read, and not this |',
    '| 404 | it may not be read: the same answer as for what does not exist |',
    '| (empty) | there is no such operation |',
    '',
    'A person with several roles has the rights of all. _api-client_ is a program whose key reads drafts; any other key is as good as none. A list (_versions_, _count_, _bulk_) that may not be asked for at all is 403. GraphQL has no _bulk_, no accounts and no API clients, and for the anonymous no writes.',
    '',
    ...tables.flatMap(({ lines }) => lines),
  ].join('\n')
}

function tableOf(slug: Slug): { cells: number; lines: string[] } {
  const rows = operations
    .map((operation) => ({ operation, answers: callers.map((caller) => expectedAnswer(caller, slug, operation)) }))
    .filter(({ answers }) => answers.some((answer) => answer !== 'none'))
  const lines = [
    `## ${slug}`,
    '',
    `| | ${callers.join(' | ')} |`,
    `| --- |${' --- |'.repeat(callers.length)}`,
    ...rows.map(({ answers, operation }) => `| ${operation} | ${answers.map((answer) => words[answer]).join(' | ')} |`),
    '',
  ]
  return { cells: rows.length * callers.length, lines }
}
