import { options } from '../fields/option.ts'

export const conceptTypes = options([
  ['umbrella-term', 'Umbrella term', 'Terme générique'],
  ['group', 'Group', 'Groupe'],
  ['grouping', 'Grouping of several groups', 'Ensemble de plusieurs groupes'],
  ['administrative-term', 'Administrative term', 'Terme administratif'],
  ['term-to-avoid', 'Term to avoid', 'Terme à éviter'],
  ['community-term', 'Word of the communities', 'Mot des communautés'],
  ['concept', 'Concept', 'Notion'],
  ['programme-term', 'Term of a programme', "Terme d'un programme"],
  ['house-style', 'House style', 'Usage maison'],
  ['language', 'Language', 'Langue'],
  ['day', 'Day', 'Journée'],
  ['campaign-name', 'Name of a campaign', "Nom d'une campagne"],
])

/** In the words of ISO 30042 (TBX), without the suffix. */
export const termStatuses = options([
  ['preferred', 'Preferred', 'Privilégié'],
  ['admitted', 'Admitted', 'Admis'],
  ['deprecated', 'Deprecated', 'Déconseillé'],
  ['superseded', 'Superseded', 'Remplacé'],
])

export const termTypes = options([
  ['fullForm', 'Full form', 'Forme complète'],
  ['abbreviation', 'Abbreviation', 'Abréviation'],
  ['acronym', 'Acronym', 'Acronyme'],
  ['phrase', 'Phrase', 'Syntagme'],
])

export const partsOfSpeech = options([
  ['noun', 'Noun', 'Nom'],
  ['properNoun', 'Proper noun', 'Nom propre'],
  ['verb', 'Verb', 'Verbe'],
  ['adjective', 'Adjective', 'Adjectif'],
  ['adverb', 'Adverb', 'Adverbe'],
  ['other', 'Other', 'Autre'],
])

export const grammaticalNumbers = options([
  ['singular', 'Singular', 'Singulier'],
  ['plural', 'Plural', 'Pluriel'],
  ['mass', 'Mass noun', 'Non dénombrable'],
])
