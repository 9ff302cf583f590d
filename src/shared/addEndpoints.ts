/** Endpoints before those that a collection or global has. What has no addresses at all, `endpoints: false`, gets none. */
export const addEndpoints = <Own>(own: false | readonly Own[] | undefined, first: readonly Own[]): false | Own[] =>
  own === false ? false : [...first, ...(own ?? [])]
