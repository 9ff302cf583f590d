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
export function explainMalformedForm({ error }: { error: Error }) {
  if (!complaints.has(error.message)) return undefined
  const message = 'The form cannot be read: it was cut off, or a name in it has a character that names cannot have.'
  return { status: 400, response: { errors: [{ message }] } }
}
