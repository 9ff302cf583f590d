import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { databaseKind } from './database.ts'

interface Client {
  execute(statement: unknown, ...more: unknown[]): Promise<unknown>
}

interface Started {
  command: Record<string, unknown>
  commandName: string
}

/** What the driver sends by itself, and what ends a transaction. */
const beside = new Set(['abortTransaction', 'commitTransaction', 'endSessions', 'hello', 'isMaster', 'ping'])

/** Everything that a piece of work asks the database for: statements of SQL, or commands with the collection they go to. */
export async function queriesOf(payload: Payload, work: () => Promise<unknown>): Promise<string[]> {
  return databaseKind === 'sqlite' ? statementsOf(payload, work) : commandsOf(payload, work)
}

async function statementsOf({ db }: Payload, work: () => Promise<unknown>): Promise<string[]> {
  const { client } = db as unknown as { client: Client }
  const execute = client.execute.bind(client)
  const statements: string[] = []
  client.execute = (statement, ...more) => {
    statements.push(typeof statement === 'string' ? statement : (statement as { sql: string }).sql)
    return execute(statement, ...more)
  }
  try {
    await work()
  } finally {
    client.execute = execute
  }
  return statements
}

async function commandsOf({ db }: Payload, work: () => Promise<unknown>): Promise<string[]> {
  const client = (db as unknown as MongooseAdapter).connection.getClient()
  const commands: string[] = []
  const listen = ({ command, commandName }: Started) => {
    if (!beside.has(commandName)) commands.push(`${commandName} ${String(command[commandName])}`)
  }
  client.on('commandStarted', listen)
  try {
    await work()
  } finally {
    client.off('commandStarted', listen)
  }
  return commands
}
