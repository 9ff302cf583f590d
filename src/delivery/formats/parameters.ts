/** A parameter of an address that cannot be taken; the message says what can. */
export class BadParameter extends Error {
  constructor(
    readonly parameter: string,
    message: string,
  ) {
    super(message)
  }
}

/** `One of: a, b, c.` */
export const oneOf = (values: readonly string[]): string => `One of: ${values.join(', ')}.`

/**
 * The parameters of a request. Each is taken once, with a value; a name that is not known is refused, so that a typing mistake never
 * answers with everything.
 *
 * @throws BadParameter
 */
export function readParameters<Name extends string>(query: Record<string, unknown>, names: readonly Name[]): Partial<Record<Name, string>> {
  const known = names.length > 0 ? `What this address takes is: ${names.join(', ')}.` : 'This address takes no parameters.'
  for (const [name, value] of Object.entries(query)) {
    if (!names.some((one) => one === name)) throw new BadParameter(name, `There is no such parameter. ${known}`)
    if (typeof value !== 'string') throw new BadParameter(name, 'Name it once.')
    if (value.trim() === '') throw new BadParameter(name, 'It is empty: give it a value, or leave it away.')
  }
  return query as Partial<Record<Name, string>>
}

/**
 * A value out of a list.
 *
 * @throws BadParameter naming the list
 */
export function demandOneOf(parameter: string, value: string | undefined, values: readonly string[]): string | undefined {
  if (value !== undefined && !values.includes(value)) throw new BadParameter(parameter, oneOf(values))
  return value
}
