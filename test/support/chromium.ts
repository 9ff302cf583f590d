import { accessSync, constants } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome']

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromium of the system: `CHROMIUM_PATH`, or where distributions put it. Playwright downloads none. */
export function chromiumPath(): string {
  const { CHROMIUM_PATH: wanted } = process.env
  const found = (wanted ? [wanted] : places).find(isExecutable)
  if (found) return found
  throw new Error(
    wanted
      ? `CHROMIUM_PATH names ${wanted}, which cannot be run.`
      : 'No Chromium found. On Debian: apt-get install --no-install-recommends chromium fonts-dejavu fonts-noto-core. Elsewhere set CHROMIUM_PATH.',
  )
}
