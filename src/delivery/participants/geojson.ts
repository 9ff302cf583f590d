import type { Feature, FeatureCollection, Point as GeoPoint } from 'geojson'

import { attribution, type Participant, type Participants } from './model.ts'

/**
 * GeoJSON (RFC 7946): longitude before latitude; an authority without coordinates is a feature that is nowhere (3.2). The attribution is
 * a foreign member (6.1).
 */
export function renderGeojson({ participants }: Participants): string {
  const collection: FeatureCollection<GeoPoint | null> & { attribution: typeof attribution } = {
    type: 'FeatureCollection',
    attribution,
    features: participants.map(toFeature),
  }
  return JSON.stringify(collection)
}

function toFeature({ id, point, ...rest }: Participant): Feature<GeoPoint | null> {
  const about = point && { precision: point.precision, source: point.source, isVerified: point.isVerified }
  return {
    type: 'Feature',
    id,
    geometry: point && { type: 'Point', coordinates: [point.longitude, point.latitude] },
    properties: { ...rest, point: about },
  }
}
