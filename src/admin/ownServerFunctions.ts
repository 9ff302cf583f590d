import type { ServerFunctionClientArgs } from 'payload'

/**
 * What the panel asks of the server, without two things that go past publication:
 *
 * - its check for a document that was modified compares the time of the public row with the form's, and warns of nobody's change. What
 *   really collides is told when it is stored.
 * - "Copy to locale" writes one language over another. Texts are taken over field by field, beside the source, where nothing stands yet.
 */
export function ownServerFunctions(call: ServerFunctionClientArgs): ServerFunctionClientArgs {
  if (call.name === 'copy-data-from-locale') throw new Error('Texts are taken over field by field.')
  return call.name === 'form-state' ? { ...call, args: { ...call.args, checkForStaleData: false } } : call
}
