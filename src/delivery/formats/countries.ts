/** The name of a country, with the asterisk that leads to its footnote where it has one. */
export const withFootnoteMark = (name: string, footnote: null | string | undefined): string => (footnote ? `${name}*` : name)
