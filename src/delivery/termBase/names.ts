/** The permanent name of the term base as a whole. */
export const schemeName = (publicUrl: string): string => `${publicUrl}/data/glossary#terms`
