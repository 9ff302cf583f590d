/** How many documents a person may have locked at once. */
export const mostLocks = 20

/** Payload's own time; a lock that was not renewed for longer is over. */
const lockSeconds = 300

export const staleBefore = (now = Date.now()): string => new Date(now - lockSeconds * 1000).toISOString()
