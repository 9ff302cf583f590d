import type { LevelWithSilent, LoggerOptions } from 'pino'

/** What a client did wrong is told to the client; the log is for what went wrong here. */
const isOfClient = (status: unknown): boolean => typeof status === 'number' && status >= 400 && status < 500

/** Settings of the log: an error that a client was answered with is a line of information, without a stack. */
export const logOptions = (level: LevelWithSilent): LoggerOptions => ({
  level,
  hooks: {
    logMethod(args, method) {
      const [first] = args as unknown[] as [unknown]
      const error = (first as undefined | null | { err?: { message?: string; status?: unknown } })?.err
      if (!error || !isOfClient(error.status)) return method.apply(this, args)
      // The same method of a lower level; it has nothing to lower any more.
      this.info({ status: error.status }, error.message ?? '')
    },
  },
})
