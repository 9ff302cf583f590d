export interface ListenersOn<Listener> {
  /** @returns ends the listening */
  add(owner: object, listener: Listener): () => void
  of(owner: object): ReadonlySet<Listener>
}

/** Listeners kept on an object, such as the database adapter, which all copies of a module share. */
export function listenersOn<Listener>(name: string): ListenersOn<Listener> {
  const key = Symbol.for(name)
  const of = (owner: object): Set<Listener> => ((owner as { [key]?: Set<Listener> })[key] ??= new Set())
  return {
    of,
    add(owner, listener) {
      of(owner).add(listener)
      return () => void of(owner).delete(listener)
    },
  }
}
