type Data = Record<string, unknown>

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is wrong with a collection of points by RFC 7946; numbers of its clauses in brackets. */
export function geojsonProblems(text: string): string[] {
  const collection: unknown = JSON.parse(text)
  if (!isObject(collection) || collection.type !== 'FeatureCollection') return ['it is no FeatureCollection (3.3)']
  const problems = 'crs' in collection ? ['it names another reference system than WGS 84 (4)'] : []
  const defining = ['coordinates', 'geometries', 'geometry', 'properties'].filter((name) => name in collection)
  if (defining.length > 0) problems.push(`a collection has ${defining.join()} (7.1)`)
  if (!Array.isArray(collection.features)) return [...problems, 'features are no list (3.3)']
  const features = collection.features as unknown[]
  const ids = features.map((feature) => (isObject(feature) ? feature.id : undefined))
  if (new Set(ids).size !== ids.length) problems.push('two features have one id')
  return [...problems, ...features.flatMap((feature, index) => featureProblems(feature).map((problem) => `feature ${index}: ${problem}`))]
}

function featureProblems(feature: unknown): string[] {
  if (!isObject(feature) || feature.type !== 'Feature') return ['is no Feature (3.2)']
  const problems: string[] = []
  if (!('geometry' in feature)) problems.push('has no member geometry (3.2)')
  if (!('properties' in feature) || !(feature.properties === null || isObject(feature.properties))) problems.push('has no properties (3.2)')
  if (typeof feature.id !== 'string' && typeof feature.id !== 'number') problems.push('has an id that is no text or number (3.2)')
  if ('coordinates' in feature || 'features' in feature) problems.push('has members of another type (7.1)')
  return feature.geometry === null ? problems : [...problems, ...pointProblems(feature.geometry)]
}

function pointProblems(geometry: unknown): string[] {
  if (!isObject(geometry) || geometry.type !== 'Point') return ['is at no point (3.1.2)']
  const { coordinates } = geometry
  if (!Array.isArray(coordinates) || coordinates.length !== 2) return ['has no position of two numbers (3.1.1)']
  const [longitude, latitude] = coordinates as unknown[]
  const isWithin = (value: unknown, limit: number) => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit
  if (!isWithin(longitude, 180) || !isWithin(latitude, 90)) return ['lies nowhere on Earth: longitude, then latitude (3.1.1)']
  const hasSixDecimals = coordinates.every((value) => Math.round((value as number) * 1e6) / 1e6 === value)
  return hasSixDecimals ? [] : ['is given more exactly than six decimals (11.2)']
}
