/** A flag of a query: `true`, or the text of it. */
export const isTrue = (value: unknown): boolean => value === true || value === 'true'

/** Does an operator find what is not so: `not_equals`, `not_in`? */
export const isNegative = (operator: string): boolean => operator.startsWith('not_')
