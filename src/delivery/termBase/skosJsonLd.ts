import { toJsonLd } from '../jsonLd/document.ts'
import { prefixes, type RdfThing, type RdfValue } from './skos.ts'

function valueOf(value: RdfValue): object | string {
  if ('iri' in value) return { '@id': value.iri }
  if (value.lang) return { '@value': value.text, '@language': value.lang }
  return value.type ? { '@value': value.text, '@type': value.type } : value.text
}

function thing({ iri, properties, type }: RdfThing): object {
  const grouped: Record<string, (object | string)[]> = {}
  for (const [name, value] of properties) (grouped[name] ??= []).push(valueOf(value))
  return { '@id': iri, '@type': type, ...grouped }
}

/** Statements as JSON-LD 1.1. */
export const renderSkosJsonLd = (things: readonly RdfThing[]): string => toJsonLd({ '@context': prefixes, '@graph': things.map(thing) })
