const doors = new Set(['login', 'forgot-password', 'reset-password', 'first-register', 'unlock', 'verify'])

/**
 * Is this an attempt to sign in, or to change how somebody does? The address is read in the loosest way in which anything behind this may
 * read it: whatever its case, its slashes, its dots, and what is encoded.
 */
export function isAttempt(method: string, url: string): boolean {
  if (method !== 'POST') return false
  const steps: string[] = []
  for (const step of decoded(url.split(/[?#]/u, 1)[0] ?? '')
    .toLowerCase()
    .split(/[/\\]+/u)) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps[0] === 'api' && doors.has(steps[2] ?? '')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
