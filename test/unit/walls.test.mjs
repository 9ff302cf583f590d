import { describe, expect, test } from '@jest/globals'
import { Linter } from 'eslint'

import { walls } from '../../eslint/walls.mjs'

const root = import.meta.dirname.replace(/\/test\/unit$/, '')

/** The rules that complain about this code in this file, by their message ids. */
function complaints(filename, code, rules) {
  const linter = new Linter({ cwd: root })
  return linter.verify(code, [{ files: ['**/*.ts'], plugins: { walls }, rules }], `${root}/${filename}`).map(({ messageId }) => messageId)
}

const imports = (filename, specifier) => complaints(filename, `import { x } from '${specifier}'`, { 'walls/rooms': 'error' })

describe('the walls between rooms', () => {
  test.each([
    ['src/delivery/resolve.ts', '../publication/index.ts'],
    ['src/delivery/resolve.ts', './feeds/render.ts'],
    ['src/delivery/resolve.ts', '../shared/locales.ts'],
    ['src/delivery/resolve.ts', 'payload'],
    ['src/payload.config.ts', './delivery/index.ts'],
    ['src/payload.config.ts', '../collections/index.ts'],
    ['src/cli/seed.ts', '../seed/index.ts'],
    ['collections/News/index.ts', '../fields/slug.ts'],
    ['collections/News/index.ts', './rules.ts'],
    ['collections/News/index.ts', '../../src/access/index.ts'],
    ['collections/index.ts', './News/index.ts'],
    ['test/int/news.test.ts', '../../src/publication/merge.ts'],
  ])('%s may import %s', (filename, specifier) => {
    expect(imports(filename, specifier)).toEqual([])
  })

  test.each([
    ['src/delivery/resolve.ts', '../seed/index.ts', 'wall'],
    ['src/delivery/resolve.ts', '../publication/merge.ts', 'wall'],
    ['src/delivery/resolve.ts', '../env.ts', 'wall'],
    ['src/delivery/resolve.ts', '../../collections/News/index.ts', 'wall'],
    ['src/delivery/resolve.ts', '../../test/support/app.ts', 'wall'],
    ['src/payload.config.ts', './delivery/resolve.ts', 'wall'],
    ['src/shared/locales.ts', '../access/index.ts', 'wall'],
    ['src/shared/locales.ts', 'payload', 'package'],
    ['src/shared/locales.ts', '@payloadcms/ui', 'package'],
    ['collections/News/index.ts', '../Events/index.ts', 'wall'],
    ['collections/News/index.ts', '../../src/publication/index.ts', 'wall'],
    ['collections/News/index.ts', '../../src/access/rows.ts', 'wall'],
  ])('%s may not import %s', (filename, specifier, message) => {
    expect(imports(filename, specifier)).toEqual([message])
  })
})

describe('Local API calls', () => {
  const call = (code, options = {}) => complaints('src/seed/hooks.ts', code, { 'walls/local-api-access': ['error', options] })

  test.each(['payload.find({ collection: "news" })', 'req.payload.updateGlobal({ slug: "navigation", data: {} })'])(
    '%s does not say on whose authority it runs',
    (code) => {
      expect(call(code)).toEqual(['access'])
    },
  )

  test.each(['payload.find({ collection: "news", overrideAccess: false })', 'list.find({ id: 1 })', 'payload.find(options)'])(
    '%s is left alone',
    (code) => {
      expect(call(code)).toEqual([])
    },
  )

  test('want the request too where it is asked for', () => {
    expect(call('payload.find({ collection: "news", overrideAccess: true })', { request: true })).toEqual(['request'])
  })
})

describe('writes to the database', () => {
  const found = (code) => complaints('src/seed/hooks.ts', code, { 'walls/database-writes': 'error' })

  test.each([
    'payload.db.updateOne({ collection: "news", id, data })',
    'req.payload.db.createGlobalVersion({})',
    'db.deleteMany({ collection: "media", where: {} })',
    'const { drizzle } = x; payload.db.drizzle.insert(table)',
    'payload.db.collections.news.updateOne({}, {})',
    "payload.db['upsert']({})",
  ])('%s goes past publication', (code) => {
    expect(found(code)).toEqual(['write'])
  })

  test.each(['payload.db.find({ collection: "news" })', 'payload.update({ collection: "news", id, data })', 'payload.collections.news'])(
    '%s is left alone',
    (code) => {
      expect(found(code)).toEqual([])
    },
  )
})
