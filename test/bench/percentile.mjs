/** The value below which this part of the values lies: `percentile(times, 0.95)`. */
export const percentile = (values, part) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]
