import type { AddressInfo } from 'node:net'

import { createServer, type RequestListener } from 'node:http'

/** Serves an Express app on an ephemeral port of 127.0.0.1. */
export async function listen(app: RequestListener): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(app)
  // A busy machine may keep a client waiting for longer than the five seconds after which a connection is closed under its request.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
