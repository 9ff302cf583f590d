import { prefixes, type RdfThing, type RdfValue } from './skos.ts'

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
}

const quote = (text: string): string => `"${text.replace(/[\\"\n\r\t\b\f]/gu, (sign) => escapes[sign] ?? sign)}"`

/** What an IRIREF of Turtle cannot hold is written in percent. */
const iri = (address: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are among what an IRIREF cannot hold
  `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))}>`

function valueOf(value: RdfValue): string {
  if ('iri' in value) return iri(value.iri)
  if (value.lang) return `${quote(value.text)}@${value.lang}`
  return value.type ? `${quote(value.text)}^^${value.type}` : quote(value.text)
}

const thing = ({ iri: subject, properties, type }: RdfThing): string =>
  `${iri(subject)} a ${type}${properties.map(([name, value]) => ` ;\n  ${name} ${valueOf(value)}`).join('')} .\n`

/** Statements as RDF 1.1 Turtle. */
export const renderTurtle = (things: readonly RdfThing[]): string =>
  [
    ...Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: ${iri(address)} .\n`),
    ...things.map((one) => `\n${thing(one)}`),
  ].join('')
