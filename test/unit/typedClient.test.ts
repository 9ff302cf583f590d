import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import ts from 'typescript'

const folder = join(import.meta.dirname, '..', '..', 'examples', 'client')

const options: ts.CompilerOptions = {
  allowImportingTsExtensions: true,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
}

/** What the compiler says of a program that uses the client. */
function complaintsAbout(code: string): string[] {
  const file = join(folder, 'imagined.ts')
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, target) => (name === file ? ts.createSourceFile(name, code, target) : getSourceFile(name, target))
  const program = ts.createProgram([file], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

const using = (statements: string): string => `
import { createClient } from './client.ts'
const client = createClient('https://cms.example.org')
${statements}
`

describe('the types of the client', () => {
  it('have a text of one language as a string or null, and of all as an object by language', () => {
    const code = using(`
const { docs: [one] } = await client.find('news', { locale: 'fr' })
const { docs: [all] } = await client.find('news', { locale: 'all' })
const title: string | null | undefined = one?.title
const french: string | null | undefined = all?.title?.fr
const served: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null | undefined = one?._translation.served
export { french, served, title }
`)
    expect(complaintsAbout(code)).toEqual([])
  })

  it('do not take one for the other', () => {
    const code = using(`
const { docs: [all] } = await client.find('news', { locale: 'all' })
export const title: string | null | undefined = all?.title
`)
    expect(complaintsAbout(code)).toEqual([expect.stringContaining("is not assignable to type 'string")])
  })

  it('have the selected fields alone', () => {
    const code = using(`
const { docs: [one] } = await client.find('events', { select: ['title'] })
export const date = one?.startDate
`)
    expect(complaintsAbout(code)).toEqual([expect.stringContaining("Property 'startDate' does not exist")])
  })

  it('know the collections and their fields', () => {
    expect(complaintsAbout(using(`await client.find('users')`))).toHaveLength(1)
    expect(complaintsAbout(using(`await client.find('news', { select: ['nothing'] })`))).toHaveLength(1)
  })
})
