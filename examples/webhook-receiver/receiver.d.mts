import type { RequestListener } from 'node:http'

export function receiver(options: { secret: string; onMessage: (message: object, id: string) => unknown }): RequestListener
