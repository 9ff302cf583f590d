import { options } from '../fields/option.ts'

export const networks = options([
  ['alliance', 'Alliance', 'Alliance'],
  ['test-phase', 'Test phase of the Alliance', "Phase pilote de l'Alliance"],
  ['romact', 'ROMACT', 'ROMACT'],
  ['romed2', 'ROMED2', 'ROMED2'],
  ['declaration', 'Declaration of Mayors against anti-Gypsyism', "Déclaration des maires contre l'antitsiganisme"],
  ['dosta-prize', 'Dosta! Congress Prize', 'Prix Dosta! du Congrès'],
  ['national-seminar', 'National seminar', 'Séminaire national'],
  ['national-network', 'National network', 'Réseau national'],
])

export const participationRoles = options([
  ['participant', 'Participant', 'Participant'],
  ['founding-participant', 'Founding participant', 'Participant fondateur'],
  ['pilot-municipality', 'Pilot municipality', 'Commune pilote'],
  ['municipality', 'Municipality', 'Commune'],
  ['signatory', 'Signatory', 'Signataire'],
  ['laureate', 'Laureate', 'Lauréat'],
  ['attended', 'Attended', 'A assisté'],
  ['presented-practice', 'Presented a practice', 'A présenté une pratique'],
  ['mediators-attended', 'Sent mediators', 'A envoyé des médiateurs'],
])

export const participationStatuses = options([
  ['active', 'Active', 'Active'],
  ['suspended', 'Suspended', 'Suspendue'],
  ['ended', 'Ended', 'Terminée'],
  ['unknown', 'Not known', 'Inconnue'],
])

/** Roles of one occasion: they happened, and have no status. */
export const occasionRoles: ReadonlySet<unknown> = new Set(['laureate', 'attended', 'presented-practice', 'mediators-attended'])
