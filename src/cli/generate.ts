import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Command } from 'commander'
import { printSchema } from 'graphql'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

import { accessPage } from '../access/index.ts'
import { contractOf } from '../contract.ts'
import { buildAnonymousSchema, buildGraphqlSchema, renderTypes } from '../delivery/index.ts'
import { parseEnv } from '../env.ts'
import { addCommand, present, type CommonOptions } from './command.ts'
import { formatFiles } from './formatFiles.ts'

const files = {
  types: 'src/payload-types.ts',
  importMap: 'src/app/(payload)/admin/importMap.js',
  schema: 'schema.graphql',
  staffSchema: 'schema.staff.graphql',
  access: 'docs/access.md',
  contract: 'openapi.json',
  clientTypes: 'examples/client/types.ts',
}

export function addGenerate(parent: Command): void {
  addCommand(
    parent,
    'generate',
    'for developers: write types, import map, GraphQL schemas, the OpenAPI document and the page of rights from the model',
  ).action((options: CommonOptions) =>
    present(options, async () => {
      const before = await Promise.all(Object.values(files).map(readIfThere))
      await generate(process.cwd())
      const after = await Promise.all(Object.values(files).map(readIfThere))
      const changed = Object.values(files).filter((_file, index) => before[index] !== after[index])
      return {
        lines: changed.length ? changed.map((file) => `Wrote ${file}`) : ['All generated files were up to date.'],
        data: { changed },
      }
    }),
  )
}

/** The same on every machine: no setting of this one, and no database, has a part in it. */
async function generate(root: string): Promise<void> {
  const { createConfig } = await import('../payload.config.ts')
  const config = await createConfig(parseEnv({ NODE_ENV: 'production', PAYLOAD_SECRET: 'of-no-meaning-since-nothing-is-signed' }))
  const contract = contractOf(config)
  const inRoot = (file: string): string => join(root, file)
  const [types, importMap] = [inRoot(files.types), inRoot(files.importMap)]
  const schemas = { [files.schema]: buildAnonymousSchema(config), [files.staffSchema]: buildGraphqlSchema(config) }
  await generateTypes({ ...config, typescript: { ...config.typescript, outputFile: types } }, { log: false })
  await mkdir(dirname(importMap), { recursive: true })
  await generateImportMap(withImportMap(config, importMap), { log: false, force: true })
  for (const [file, { schema }] of Object.entries(schemas)) await writeFile(inRoot(file), printSchema(schema))
  await writeFile(inRoot(files.access), accessPage())
  await writeFile(inRoot(files.contract), JSON.stringify(contract))
  await writeFile(inRoot(files.clientTypes), renderTypes(contract))
  await formatFiles(Object.values(files).map(inRoot))
}

const withImportMap = (config: SanitizedConfig, importMapFile: string): SanitizedConfig => ({
  ...config,
  admin: { ...config.admin, importMap: { ...config.admin.importMap, importMapFile } },
})

const readIfThere = async (file: string): Promise<string | undefined> => (existsSync(file) ? readFile(file, 'utf8') : undefined)
