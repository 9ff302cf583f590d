import { APIError, type JoinQuery, type SelectType } from 'payload'

import { withChosenLocales } from './chosenLocales.ts'
import { demandQueryScope } from './queryScope.ts'
import { beginRead, type ReadArguments } from './read.ts'
import { readableQuery } from './readableQuery.ts'
import { hasJoin, readConfig, withForced } from './readConfig.ts'
import { withValidation } from './validation.ts'
import { beginWrite, type WriteArguments } from './write.ts'

type OperationArguments = ReadArguments & WriteArguments & { collection: { config: never }; joins?: JoinQuery; select?: SelectType }

/** The arguments of a read whose documents are walked through no further than the answer needs. */
export function withReadConfig(args: OperationArguments): OperationArguments {
  const config = readConfig(args.collection.config, args.select)
  const joins = hasJoin(config) ? args.joins : (false as never)
  return {
    ...args,
    collection: { ...args.collection, config: config as never },
    joins,
    select: withForced(args.collection.config, args.select),
  }
}

/** What the room does with the arguments of any operation before Payload looks at them. */
export async function beginOperation(slug: string, operation: string, args: OperationArguments): Promise<OperationArguments> {
  if (operation === 'read') return withReadConfig(await readableQuery(beginRead(args, slug), slug))
  if (operation === 'readDistinct' || operation === 'count') return readableQuery(beginRead(args, slug), slug)
  if (operation === 'findVersions') demandQueryScope(args)
  if (operation === 'restoreVersion') {
    const message = 'Restore one language into a draft: POST /versions/{id}?locale=… of the collection.'
    throw new APIError(message, 400, { code: 'restore-one-locale' }, true)
  }
  const kind = operation.startsWith('create')
    ? 'create'
    : operation.startsWith('update')
      ? 'update'
      : operation.startsWith('delete')
        ? 'delete'
        : null
  if (!kind) return args
  const begun = beginWrite(withChosenLocales(args), { slug, isGlobal: false }, kind)
  if (begun.intent === 'delete' || begun.intent === 'unpublish') return begun.args
  const mode = begun.intent === 'publish' ? 'publish' : 'save'
  return { ...begun.args, collection: { ...args.collection, config: withValidation(args.collection.config, mode, false) as never } }
}
