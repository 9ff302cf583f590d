'use strict'

// Jest loads its filters by `require`, so this is no module.
const { createHash } = process.getBuiltinModule('node:crypto')

/** In these the database itself has a part: they are never left out. */
const always =
  /\/(?:concurrency|database|filters|manyAtOnce|missingRecords|publication|publicGlobals|restore|seedRecords|sharedFields|sorting|trash|visibleRelations|writerQueue)\.test\./u

/**
 * For Jest's `--filter`: test files of which `SAMPLE_FILES_OF=3` leaves out two thirds of those that are not always run. Which ones depends
 * on `SAMPLE_SEED`, so that many runs run all.
 *
 * @param {string[]} paths
 */
module.exports = function sampledFiles(paths) {
  const parts = Number(process.env.SAMPLE_FILES_OF ?? 1)
  const numberOf = (path) =>
    createHash('md5')
      .update(`${process.env.SAMPLE_SEED ?? ''} ${path.split('/').pop()}`)
      .digest()
      .readUInt32BE(0)
  const others = paths.filter((path) => !always.test(path)).toSorted((a, b) => numberOf(a) - numberOf(b))
  const chosen = new Set(others.slice(0, Math.ceil(others.length / parts)))
  return { filtered: paths.filter((path) => always.test(path) || chosen.has(path)) }
}
