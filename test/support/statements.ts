import type { Payload } from 'payload'

/** A statement of SQL with its values. */
export interface Statement {
  args: unknown[]
  sql: string
}

interface Client {
  execute(statement: Statement, ...more: unknown[]): Promise<unknown>
}

/** The statements that a piece of work sends to SQLite, with their values. */
export async function recordsOf({ db }: Payload, work: () => Promise<unknown>): Promise<Statement[]> {
  const { client } = db as unknown as { client: Client }
  const execute = client.execute.bind(client)
  const statements: Statement[] = []
  client.execute = (statement, ...more) => {
    statements.push(statement)
    return execute(statement, ...more)
  }
  try {
    await work()
  } finally {
    client.execute = execute
  }
  return statements
}
