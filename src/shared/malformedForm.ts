/** What the parser of forms says of a body it cannot read; the framework takes it for a failure on our side. */
const complaints = new Set([
  'Malformed content type',
  'Malformed part header',
  'Malformed urlencoded form',
  'Missing Content-Type',
  'Multipart: Boundary not found',
  'Unexpected end of file',
  'Unexpected end of form',
])

/** A form that cannot be read, cut off or with a name that no file can have, is the sender's to correct. */
export function explainMalformedForm({ error, req }: { error: Error; req: { headers: Headers } }) {
  const isForm = req.headers.get('content-type')?.startsWith('multipart/') === true
  if (isForm && error instanceof SyntaxError) return refusal('The field “_payload” of the form is no JSON.')
  if (!complaints.has(error.message)) return undefined
  return refusal('The form cannot be read: it was cut off, or a name in it has a character that names cannot have.')
}

const refusal = (message: string) => ({ status: 400, response: { errors: [{ message }] } })
