import { options } from './option.ts'

/** Kinds of authorities, for participants and for those who ask to become one. */
export const authorityTypes = options([
  ['municipality', 'Municipality', 'Commune'],
  ['town', 'Town', 'Petite ville'],
  ['city', 'City', 'Ville'],
  ['city-district', 'City district', "Arrondissement ou secteur d'une ville"],
  ['metropolitan-city', 'Metropolitan city', 'Ville métropolitaine'],
  ['village', 'Village', 'Village'],
  ['county', 'County', 'Comté'],
  ['department', 'Department', 'Département'],
  ['province', 'Province', 'Province'],
  ['region', 'Region', 'Région'],
  ['regional-authority', 'Regional authority', 'Autorité régionale'],
  ['association', 'Association of authorities', 'Association de collectivités'],
  ['other', 'Other', 'Autre'],
])
