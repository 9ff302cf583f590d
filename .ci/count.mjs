import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Sums the suites that `.ci/run` names and prints its last line; one that left no numbers counts as one failed test. */
const folder = process.argv[2]

const fromJest = ({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numRuntimeErrorTestSuites,
})

const fromPlaywright = ({ stats: { expected, flaky, unexpected }, errors = [] }) => ({
  passed: expected + flaky,
  failed: unexpected + errors.length,
})

function countOf([name, read]) {
  try {
    return read(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const readers = {
  sqlite: fromJest,
  property: fromJest,
  fuzz: fromJest,
  mongodb: fromJest,
  'property-mongodb': fromJest,
  browser: fromPlaywright,
}
const suites = Object.entries(readers).map(countOf)
const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0)

console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
