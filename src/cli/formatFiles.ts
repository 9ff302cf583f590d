import { readFile, writeFile } from 'node:fs/promises'

/** Formats written files as the project is formatted, so that generating twice leaves no difference. Prettier is a tool of developers: not loaded otherwise. */
export async function formatFiles(files: readonly string[]): Promise<void> {
  const { format, resolveConfig } = await import('prettier')
  for (const file of files) {
    const text = await readFile(file, 'utf8')
    const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file })
    if (formatted !== text) await writeFile(file, formatted)
  }
}
