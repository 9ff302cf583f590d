export { type Cache, createCache } from './cache.ts'
export { requestIdOf } from './send.ts'
export { matchingTag } from './validators.ts'
