/** The languages of the content, unless others are asked for; a document is published in each of them. */
export const languages = ['en', 'fr', 'ro']
/** Few and all languages, to see what a language costs the readers of another. */
export const fewLanguages = ['en', 'fr']
export const allLanguages = ['en', 'fr', 'ro', 'bg', 'hu', 'sk', 'it', 'rom']

/** What stands in the model document and becomes another value in each copy: see `fill.mjs`. */
export const marks = { number: '0000000', publishedAt: '2000-01-02T12:00:00.000Z' }

const programmeCodes = ['ROMED', 'ROMACT', 'ROMACTED', 'INSCHOOL']
const eventCount = 12
const bodyBytes = 3000

const sentences = {
  en: 'The town council met the mediators, listened to the families and agreed on the measures of the coming year. ',
  fr: 'Le conseil municipal a rencontré les médiateurs, écouté les familles et arrêté les mesures de l’année à venir. ',
  ro: 'Consiliul local s-a întâlnit cu mediatorii, a ascultat familiile și a convenit măsurile pentru anul următor. ',
  bg: 'Общинският съвет се срещна с медиаторите, изслуша семействата и прие мерките за следващата година. ',
  hu: 'A városi tanács találkozott a mediátorokkal, meghallgatta a családokat, és elfogadta a jövő évi intézkedéseket. ',
  sk: 'Mestská rada sa stretla s mediátormi, vypočula rodiny a schválila opatrenia na nasledujúci rok. ',
  it: 'Il consiglio comunale ha incontrato i mediatori, ascoltato le famiglie e deciso le misure del prossimo anno. ',
  rom: 'O forosko konsilo maladilas le mediatorenca, ashundas le familien thaj phandadas so kerela o aver bersh. ',
}

const element = (type, children, more = {}) => ({ type, version: 1, format: '', indent: 0, direction: 'ltr', children, ...more })
const words = (text) => ({ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 })
const paragraph = (text) => element('paragraph', [words(text)], { textFormat: 0, textStyle: '' })

/** A heading and as many paragraphs as make three kilobytes of JSON. */
function bodyOf(language) {
  const children = [element('heading', [words(sentences[language].trim())], { tag: 'h2' })]
  const body = { root: element('root', children) }
  const size = () => Buffer.byteLength(JSON.stringify(body))
  while (size() < bodyBytes - 900) children.push(paragraph(sentences[language].repeat(3).trim()))
  children.push(paragraph(sentences[language].repeat(10)))
  const last = children.at(-1).children[0]
  while (size() > bodyBytes) last.text = last.text.slice(0, -1)
  return body
}

const perLanguage = (locales, make) => Object.fromEntries(locales.map((language) => [language, make(language)]))

/** Documents as `{ shared, texts }`: what has no language, and the texts of each language. */
export const programmes = (locales) =>
  programmeCodes.map((code) => ({
    shared: { code, status: 'ongoing', sourceLocale: 'en' },
    texts: perLanguage(locales, (language) => ({
      name: `${code} (${language})`,
      summary: sentences[language].trim(),
      slug: `${code.toLowerCase()}-${language}`,
    })),
  }))

export const events = (locales, programmeIds) =>
  Array.from({ length: eventCount }, (_, index) => ({
    shared: {
      eventType: 'seminar',
      status: 'announced',
      datePrecision: 'day',
      startDate: `2014-${String(index + 1).padStart(2, '0')}-15`,
      sourceLocale: 'en',
      programmes: [programmeIds[index % programmeIds.length]],
    },
    texts: perLanguage(locales, (language) => ({
      title: `Seminar ${index + 1} (${language})`,
      summary: sentences[language].trim(),
      slug: `seminar-${index + 1}-${language}`,
    })),
  }))

/** The news item all others are copied from. */
export const modelNews = (locales, { programmeIds, eventIds }) => ({
  shared: {
    category: 'alliance',
    publishedAt: marks.publishedAt,
    publishedAtPrecision: 'time',
    featured: false,
    sourceLocale: 'en',
    programmes: [programmeIds[0]],
    events: [eventIds[0]],
  },
  texts: perLanguage(locales, (language) => ({
    title: `Benchmark ${marks.number} (${language})`,
    lead: sentences[language].repeat(2).trim(),
    slug: `benchmark-${marks.number}-${language}`,
    body: bodyOf(language),
  })),
})
