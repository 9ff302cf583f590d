/** A signed-in administrator who speaks REST; the same calls on both servers. */
export async function signIn(url, { email, password }) {
  const { token } = await send('POST', `${url}/api/users/login`, { email, password })
  const headers = { authorization: `JWT ${token}` }
  return {
    /** Creates a document and publishes it, language by language. */
    async publish(collection, { shared, texts }) {
      const [[first, text], ...others] = Object.entries(texts)
      const created = await send(
        'POST',
        `${url}/api/${collection}?locale=${first}&depth=0`,
        { ...shared, ...text, _status: 'published' },
        headers,
      )
      const { id } = created.doc
      for (const [language, translation] of others) await this.update(collection, id, language, { ...translation, _status: 'published' })
      return id
    },
    update: (collection, id, language, data, query = '') =>
      send('PATCH', `${url}/api/${collection}/${id}?locale=${language}&depth=0${query}`, data, headers),
    ids: async (collection, limit) =>
      (await send('GET', `${url}/api/${collection}?limit=${limit}&depth=0`, undefined, headers)).docs.map(({ id }) => id),
  }
}

export async function send(method, url, body, headers = {}) {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}: ${(await answer.text()).slice(0, 2000)}`)
  return answer.json()
}
