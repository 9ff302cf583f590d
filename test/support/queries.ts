import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { databaseKind } from './database.ts'
import { recordsOf } from './statements.ts'

interface Started {
  command: Record<string, unknown>
  commandName: string
}

/** What the driver sends by itself, what ends a transaction, and the rest of an answer that was too long for one message. */
const beside = new Set(['abortTransaction', 'commitTransaction', 'endSessions', 'getMore', 'hello', 'isMaster', 'ping'])

/** Everything that a piece of work asks the database for: statements of SQL, or commands with the collection they go to. */
export async function queriesOf(payload: Payload, work: () => Promise<unknown>): Promise<string[]> {
  return databaseKind === 'sqlite' ? (await recordsOf(payload, work)).map(({ sql }) => sql) : commandsOf(payload, work)
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
