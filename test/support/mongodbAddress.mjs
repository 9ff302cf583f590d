/** The address of another database on the server that `MONGODB_TEST_URL` names. */
export function databaseAddress(server, name) {
  if (!server) throw new Error('MONGODB_TEST_URL is not set: run `npm run test:mongodb`.')
  const address = new URL(server)
  address.pathname = `/${name}`
  return address.href
}
