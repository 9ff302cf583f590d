import type { GroupField } from 'payload'
import { options } from './option.ts'
import type { Problem } from './rule.ts'
import { text } from './text.ts'

/** A point on the map, with what it stands for and where it was taken from. `geonamesId` is left out where the record has its own. */
export const geo = ({ geonamesId = true }: { geonamesId?: boolean } = {}): GroupField => ({
  name: 'geo',
  type: 'group',
  label: { en: 'Coordinates', fr: 'Coordonnées' },
  admin: { description: { en: 'Latitude and longitude: both or none.', fr: 'Latitude et longitude : les deux ou aucune.' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'lat',
          type: 'number',
          min: -90,
          max: 90,
          label: { en: 'Latitude', fr: 'Latitude' },
          admin: { width: '50%', step: 0.00001, description: { en: 'In degrees, north positive.', fr: 'En degrés, positive au nord.' } },
        },
        {
          name: 'lng',
          type: 'number',
          min: -180,
          max: 180,
          label: { en: 'Longitude', fr: 'Longitude' },
          admin: { width: '50%', step: 0.00001, description: { en: 'In degrees, east positive.', fr: "En degrés, positive à l'est." } },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'precision',
          type: 'select',
          options: options([
            ['venue', 'Venue', 'Lieu exact'],
            ['settlement', 'Centre of the settlement', 'Centre de la localité'],
            ['region', 'Centre of the region', 'Centre de la région'],
          ]),
          label: { en: 'What the point stands for', fr: 'Ce que représente le point' },
          admin: { width: '50%', description: { en: 'How exact the point is.', fr: 'Exactitude du point.' } },
        },
        text(
          'source',
          { en: 'Taken from', fr: 'Origine' },
          { en: 'GeoNames has to be credited where its points are shown.', fr: 'GeoNames doit être cité là où ses points sont affichés.' },
          { maxLength: 100, width: '50%' },
        ),
      ],
    },
    ...(geonamesId ? [geonamesIdField()] : []),
    {
      name: 'verified',
      type: 'checkbox',
      label: { en: 'Checked', fr: 'Vérifié' },
      admin: { description: { en: 'Somebody compared the point with a map.', fr: "Quelqu'un a comparé le point avec une carte." } },
    },
  ],
})

/** The number of a place in GeoNames. */
export const geonamesIdField = () =>
  ({
    name: 'geonamesId',
    type: 'number',
    min: 1,
    label: { en: 'GeoNames number', fr: 'Numéro GeoNames' },
    admin: { description: { en: 'The number of the place in GeoNames.', fr: 'Numéro du lieu dans GeoNames.' } },
  }) as const

/** A point has both coordinates or none. */
export function geoProblems(value: unknown, path = 'geo'): Problem[] {
  const point = (value ?? {}) as { lat?: unknown; lng?: unknown }
  const [hasLat, hasLng] = [typeof point.lat === 'number', typeof point.lng === 'number']
  if (hasLat === hasLng) return []
  return [
    {
      path: `${path}.${hasLat ? 'lng' : 'lat'}`,
      message: {
        en: 'Latitude and longitude go together: write both or none.',
        fr: 'Latitude et longitude vont ensemble : saisissez les deux ou aucune.',
      },
    },
  ]
}
