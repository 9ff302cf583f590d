// A page of the upcoming events in French, the undated last: node examples/upcoming-events.mjs http://localhost:3000 > page.html
const [api = 'http://localhost:3000'] = process.argv.slice(2)

async function read(when) {
  const query = new URLSearchParams({ when, locale: 'fr', sort: 'startDate', limit: '100', depth: '0' })
  for (const field of ['title', 'city', 'startDate', 'datePrecision']) query.set(`select[${field}]`, 'true')
  const answer = await fetch(`${api}/api/events?${query}`)
  const body = await answer.json()
  if (!answer.ok) throw new Error(body.detail)
  return body.docs
}

// A date is known to the day, the month or the year.
function inWords({ datePrecision, startDate }) {
  if (!startDate) return 'date à préciser'
  const known = { day: { day: 'numeric', month: 'long' }, month: { month: 'long' }, year: {} }[datePrecision]
  return new Date(startDate).toLocaleDateString('fr', { year: 'numeric', ...known, timeZone: 'UTC' })
}

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const events = [...(await read('upcoming')), ...(await read('undated'))]
const items = events.map((event) => {
  const text = [inWords(event), event.title, event.city].filter(Boolean).map(escaped).join(', ')
  return `<li lang="${event._translation.served}">${text}</li>`
})
console.log(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Événements</title><ul>${items.join('\n')}</ul></html>`)
