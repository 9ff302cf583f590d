import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** `npm run build`, which does nothing when a fresh build is there. */
export function build() {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: join(import.meta.dirname, '..', '..'), stdio: 'inherit' })
  if (status !== 0) throw new Error('`npm run build` failed, see above.')
}
