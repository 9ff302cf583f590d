import { dirname, relative, resolve, sep } from 'node:path'

/**
 * The walls between the rooms of `src/`. One row per zone, the first whose `from` matches the importing file decides;
 * `may` names what it imports of ours besides its own folder, `instead` says what to do when it wants more.
 */
const ground = ['access', 'publication', 'changes', 'database', 'shared']
const doors = ground.map((room) => `src/${room}/index`)

export const zones = [
  {
    from: /^src\/shared\//,
    may: [],
    packages: {
      not: /^(payload|@payloadcms\/.*|next|react)(\/|$)/,
      instead: 'Take plain data as arguments: `shared` is pure and runs anywhere.',
    },
    instead:
      '`shared` is the lowest ground and imports nothing of ours. Move what it needs into `shared`, or this file into the room it speaks about.',
  },
  {
    from: /^src\/app\//,
    may: ['src/*/index', 'src/admin', 'src/env', 'src/payload.config', 'src/shared'],
    instead: 'Pages go through the door of a room: export what you need from its `index.ts`.',
  },
  {
    from: /^src\/cli\//,
    may: ['src/*/index', 'src/*', 'src/shared', 'collections/index', 'collections/fields'],
    instead: 'A command composes rooms by their doors: export what you need from the `index.ts` of the room.',
  },
  {
    from: /^src\/[^/]+$/,
    may: ['src/*/index', 'src/*', 'src/shared', 'collections/index', 'collections/fields'],
    instead: 'The composition knows rooms by their doors: export what you need from the `index.ts` of the room.',
  },
  {
    from: /^src\/admin\//,
    may: ['src/payload-types', 'src/access', 'src/shared', 'src/publication/index'],
    instead: 'Components get data by props, the API or `shared`; a server room never belongs in the browser bundle.',
  },
  {
    from: /^src\//,
    may: [...doors, 'src/shared', 'src/payload-types', 'collections/fields'],
    instead:
      'Rooms do not know their neighbours. Tell it through `changes`, put the pure part into `shared`, or let `payload.config.ts` pass it in as an option; of access, publication, changes and database use the `index.ts`.',
  },
  {
    from: /^collections\/index\.ts$/,
    may: ['collections', 'src/shared'],
    instead: '`collections/index.ts` is a table of contents: it imports collections and nothing else.',
  },
  {
    from: /^collections\//,
    may: ['collections/fields', 'collections/globals', 'src/access/index', 'src/shared', 'src/payload-types'],
    instead:
      'Collections import `access`, `shared` and `collections/fields` only. Attach behaviour from a room as a plugin; name admin components by path.',
  },
]

const withoutExtension = (path) => path.replace(/\.(d\.ts|[cm]?[jt]sx?)$/, '')

/** `src/*` is one file of `src`, `src/*` + `/index` a door, any other entry a file or a whole folder. */
function covers(pattern, target) {
  if (pattern.includes('*')) return new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`).test(target)
  return target === pattern || target.startsWith(`${pattern}/`)
}

/** The folder whose files may import each other freely: a room of `src`, or a collection. */
const homeOf = (path) => path.split('/').slice(0, 2).join('/')

/** Where an import leads, as a path from the root of the project without its extension; nothing for packages. */
function targetOf(specifier, importer, root) {
  if (specifier === '@payload-config') return 'src/payload.config'
  if (!specifier.startsWith('.')) return undefined
  return withoutExtension(
    relative(root, resolve(dirname(importer), specifier))
      .split(sep)
      .join('/'),
  )
}

const rooms = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep the walls between the rooms' },
    messages: {
      wall: '{{from}} may not import {{target}}. {{instead}}',
      package: '{{from}} may not import the package {{target}}. {{instead}}',
    },
    schema: [],
  },
  create(context) {
    const importer = relative(context.cwd, context.filename).split(sep).join('/')
    const zone = zones.find(({ from }) => from.test(importer))
    if (!zone) return {}

    function check(node) {
      const specifier = node?.value
      if (typeof specifier !== 'string') return
      const report = (messageId, target, instead) => context.report({ node, messageId, data: { from: importer, target, instead } })

      const target = targetOf(specifier, context.filename, context.cwd)
      if (target === undefined) {
        if (zone.packages?.not.test(specifier)) report('package', specifier, zone.packages.instead)
        return
      }
      if (!/^(src|collections|test)\//.test(target)) return
      const isHome = importer.split('/').length > 2 && homeOf(target) === homeOf(importer)
      if (isHome || zone.may.some((pattern) => covers(pattern, target))) return
      report('wall', target, zone.instead)
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    }
  },
}

const localApi = new Set([
  ...['count', 'countVersions', 'countGlobalVersions', 'create', 'delete', 'duplicate', 'find', 'findByID', 'findDistinct', 'findGlobal'],
  ...[
    'findGlobalVersionByID',
    'findGlobalVersions',
    'findVersionByID',
    'findVersions',
    'restoreGlobalVersion',
    'restoreVersion',
    'update',
    'updateGlobal',
  ],
])

/** `payload.find(...)`, `req.payload.find(...)`, `app.payload.find(...)`: the method's name, or nothing. */
function localApiMethod({ callee }) {
  if (callee.type !== 'MemberExpression' || callee.computed) return undefined
  const { object, property } = callee
  const owner = object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? object.property.name : undefined
  return owner === 'payload' && localApi.has(property.name) ? property.name : undefined
}

const writes = (argument, key) =>
  argument.properties.some((property) => property.type === 'Property' && (property.key.name ?? property.key.value) === key)

const localApiAccess = {
  meta: {
    type: 'problem',
    docs: { description: 'Say at every Local API call on whose authority it runs, and in hooks in which transaction' },
    messages: {
      access:
        'payload.{{method}} skips access control unless told otherwise. Write `overrideAccess: false` with `req` or `user` to act as the visitor, `overrideAccess: true` to act as the system.',
      request: 'payload.{{method}} in a hook runs outside the transaction of the request. Pass `req`.',
    },
    schema: [{ type: 'object', properties: { request: { type: 'boolean' } }, additionalProperties: false }],
  },
  create(context) {
    const wantsRequest = context.options[0]?.request ?? false
    return {
      CallExpression(node) {
        const method = localApiMethod(node)
        const [argument] = node.arguments
        if (!method || argument?.type !== 'ObjectExpression') return
        if (!writes(argument, 'overrideAccess')) context.report({ node, messageId: 'access', data: { method } })
        if (wantsRequest && !writes(argument, 'req')) context.report({ node, messageId: 'request', data: { method } })
      },
    }
  },
}

const adapterWrites = new Set([
  ...['create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany', 'createVersion', 'updateVersion', 'deleteVersions'],
  ...['createGlobal', 'updateGlobal', 'createGlobalVersion', 'updateGlobalVersion', 'updateJobs'],
  // What lies below the adapter's methods: nothing guards a write by it, and no rule can tell it from a read.
  ...['drizzle', 'client', 'execute', 'connection', 'collections', 'versions', 'globals', 'sessions'],
])

const unwrapped = (node) => (node.type.startsWith('TS') && node.expression ? unwrapped(node.expression) : node)

/** `payload.db`, `req.payload.db`, or a `db` taken out of them. */
function isAdapter(node) {
  const inner = unwrapped(node)
  if (inner.type === 'MemberExpression') return !inner.computed && inner.property.name === 'db'
  return inner.type === 'Identifier' && inner.name === 'db'
}

const databaseWrites = {
  meta: {
    type: 'problem',
    docs: { description: 'Write by the Local API, which passes publication; the database itself is for the ground that guards it' },
    messages: {
      write:
        'payload.db.{{method}} goes past publication. Write with payload.create, payload.update or payload.delete; what only the database can do belongs in `src/database`.',
    },
    schema: [],
  },
  create(context) {
    return {
      MemberExpression(node) {
        const method = node.computed ? node.property.value : node.property.name
        if (adapterWrites.has(method) && isAdapter(node.object)) context.report({ node, messageId: 'write', data: { method } })
      },
    }
  },
}

export const walls = { meta: { name: 'walls' }, rules: { rooms, 'local-api-access': localApiAccess, 'database-writes': databaseWrites } }
