import type { RequestHandler } from 'express'
import next from 'next'

/** The panel, started when it is first asked for: a server that only answers the API stays small. */
export function createPanel({ production, hostname, port }: { production: boolean; hostname: string; port: number }) {
  const app = next({ dev: !production, dir: process.cwd(), hostname, port })
  let ready: Promise<void> | undefined
  const handler: RequestHandler = (req, res, done) => {
    ready ??= app.prepare()
    ready.then(() => app.getRequestHandler()(req, res)).catch(done)
  }
  return { handler, close: async () => (ready ? app.close() : undefined) }
}
