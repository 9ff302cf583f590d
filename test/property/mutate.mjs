import { createTransformer as createSwc } from '@swc/jest'

import { mutations } from './mutations.mjs'

/** The usual transformer, but one source is changed on the way in. */
export function createTransformer(options) {
  const swc = createSwc(options)
  const name = process.env.PROPERTY_MUTATION
  const mutation = name ? mutations[name] : undefined
  if (!mutation) throw new Error(`There is no mutation called "${name}".`)

  function changed(source, file) {
    if (!file.endsWith(mutation.file)) return source
    return [[mutation.from, mutation.to], ...(mutation.also ?? [])].reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${mutation.file} has no longer: ${from}`)
      return text.replace(from, () => to)
    }, source)
  }
  return {
    ...swc,
    process: (source, file, settings) => swc.process(changed(source, file), file, settings),
    processAsync: (source, file, settings) => swc.processAsync(changed(source, file), file, settings),
    getCacheKey: (source, file, settings) => swc.getCacheKey(changed(source, file), file, settings),
  }
}

export default { createTransformer }
