/** The index is being made; the answer would not be whole. */
export class SearchNotReadyError extends Error {
  override name = 'SearchNotReadyError'

  constructor() {
    super('The search index is being made.')
  }
}
