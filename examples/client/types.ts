// Made by `npm run generate` from the OpenAPI document: what strangers are answered.

export type AvailableLanguage = {
  locale: Locale
  /** The address in this language. */
  slug: string | null
  /** The public path, such as /fr/news/…. */
  url: string | null
  origin: 'original' | 'official' | 'courtesy' | 'machine-draft'
  state: 'published' | 'stale'
}

export type Country = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Name. Today's name, in this language. */
  name?: string | null
  /** Footnote. When there is one, an asterisk follows the name wherever it is shown. */
  footnote?: string | null
  /** Code. ISO 3166-1 alpha-2, or a code of the user-assigned range. */
  code?: string | null
  /** Assigned by ISO. Untick for a user-assigned code such as XK. */
  isoAssigned?: boolean | null
  /** Member of the Council of Europe. Member state today. */
  councilOfEuropeMember?: boolean | null
  /** Order. Lower numbers come first in lists. */
  order?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
}

export type CountryInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Name. Today's name, in this language. */
  name?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Footnote. When there is one, an asterisk follows the name wherever it is shown. */
  footnote?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Code. ISO 3166-1 alpha-2, or a code of the user-assigned range. */
  code?: string | null
  /** Assigned by ISO. Untick for a user-assigned code such as XK. */
  isoAssigned?: boolean | null
  /** Member of the Council of Europe. Member state today. */
  councilOfEuropeMember?: boolean | null
  /** Order. Lower numbers come first in lists. */
  order?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
}

export type Document = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Title. The official title in this language, where it has one. */
  title?: string | null
  /** Date. Of adoption or publication. */
  date?: string | null
  /** First adopted. When this is a revised text. */
  firstAdopted?: string | null
  /** Languages. The languages it exists in, by their tags. */
  languages?: string[] | null
  /** Official languages. Those of them that are official. */
  officialLanguages?: string[] | null
  /** File. A PDF of the media library. */
  file?: string | MediaItem | null
  /** Address. Where it is published. */
  url?: string | null
  /** Programmes. Programmes it is about. */
  programmes?: (string | Programme)[] | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | Source)[] | null
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: string | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: string | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItem | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: string | null
  /** Type. What kind of paper it is. */
  docType?: 'declaration' | 'recommendation' | 'guidelines' | 'glossary' | 'handbook' | 'report' | 'letter' | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

export type DocumentInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Title. The official title in this language, where it has one. */
  title?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Date. Of adoption or publication. */
  date?: string | null
  /** First adopted. When this is a revised text. */
  firstAdopted?: string | null
  /** Languages. The languages it exists in, by their tags. */
  languages?: string[] | null
  /** Official languages. Those of them that are official. */
  officialLanguages?: string[] | null
  /** File. A PDF of the media library. */
  file?: string | MediaItemInAllLanguages | null
  /** Address. Where it is published. */
  url?: string | null
  /** Programmes. Programmes it is about. */
  programmes?: (string | ProgrammeInAllLanguages)[] | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | SourceInAllLanguages)[] | null
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItemInAllLanguages | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Type. What kind of paper it is. */
  docType?: 'declaration' | 'recommendation' | 'guidelines' | 'glossary' | 'handbook' | 'report' | 'letter' | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: {
    en?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    fr?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    ro?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    bg?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    hu?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    sk?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    it?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    rom?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  } | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
}

export type Event = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Title. What takes place, up to 150 characters. */
  title?: string | null
  /** Summary. One or two sentences for lists and calendars. */
  summary?: string | null
  /** Text. Headings begin at level 2; the title is level 1. */
  body?: RichText | string | null
  /** The date is known to the. How exactly the date is known. */
  datePrecision?: 'day' | 'month' | 'year' | 'tba' | null
  /** Start. Day, month or year; empty while to be announced. */
  startDate?: string | null
  /** End. Only for more than one day. */
  endDate?: string | null
  /** Begins at. As HH:MM. */
  startTime?: string | null
  /** Ends at. As HH:MM. */
  endTime?: string | null
  /** Time zone. Needed with a time: Europe/Paris, for example. */
  timezone?: string | null
  /** Earlier start. The date it was announced for before it was moved. */
  previousStartDate?: string | null
  /** History of the date. What was announced before; a line is added when a public date changes. */
  dateHistory?:
    | {
        /** Start. As announced. */
        startDate?: string | null
        /** End. As announced. */
        endDate?: string | null
        /** Precision. As announced. */
        datePrecision?: 'day' | 'month' | 'year' | 'tba' | null
        /** Status. As it was then. */
        status?: 'announced' | 'scheduled' | 'rescheduled' | 'postponed' | 'cancelled' | 'held' | null
        /** Announced on. When this date was last announced. */
        recordedAt?: string | null
        /** Sources. The pages or papers this information comes from. */
        sources?: (string | Source)[] | null
        /** ID */
        id?: string
      }[]
    | null
  /** City. With its own accents: Košice, Şişli. */
  city?: string | null
  /** Country. Empty where there is none. */
  country?: string | Country | null
  /** Venue. Building or hall. */
  venue?: string | null
  /** Coordinates. Latitude and longitude: both or none. */
  geo?: {
    /** Latitude. In degrees, north positive. */
    lat?: number | null
    /** Longitude. In degrees, east positive. */
    lng?: number | null
    /** What the point stands for. How exact the point is. */
    precision?: 'venue' | 'settlement' | 'region' | null
    /** Taken from. GeoNames has to be credited where its points are shown. */
    source?: string | null
    /** GeoNames number. The number of the place in GeoNames. */
    geonamesId?: number | null
    /** Checked. Somebody compared the point with a map. */
    verified?: boolean | null
  }
  /** Online at. Where one can take part online. */
  onlineUrl?: string | null
  /** Registration. The page of the registration form. */
  registrationUrl?: string | null
  /** Register until. The last moment to register. */
  registrationDeadline?: string | null
  /** Agenda. The programme of the day as a file. */
  agenda?: string | MediaItem | null
  /** Recording. Where the recording can be seen. */
  recordingUrl?: string | null
  /** Open to the media. Journalists may come. */
  openToMedia?: boolean | null
  /** Participants present. How many came, as the report says. */
  attendees?: {
    /** Number. The number alone. */
    value?: number | null
    /** Qualifier. Empty for an exact number. */
    qualifier?: 'over' | 'nearly' | 'around' | null
  }
  /** Programmes. Programmes it is part of. */
  programmes?: (string | Programme)[] | null
  /** Organisers. In the order of the announcement. */
  organisers?: (string | Organisation)[] | null
  /** Participants. Cities and regions taking part. */
  authorities?: (string | MemberAuthority)[] | null
  /** Themes. Themes it is found under. */
  themes?: (string | Theme)[] | null
  /** Picture. Shown above the text and in lists. */
  image?: string | MediaItem | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | Source)[] | null
  /** News. News that names this record. */
  news?: {
    docs: (string | NewsItem)[]
    hasNextPage?: boolean
    /** Only with `joins[news][count]=true`. */
    totalDocs?: number
  }
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: string | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: string | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItem | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: string | null
  /** Type. What kind of event it is. */
  eventType?:
    | 'programme-launch'
    | 'launch'
    | 'seminar'
    | 'national-seminar'
    | 'workshop'
    | 'conference'
    | 'study-visit'
    | 'meeting'
    | 'network-meeting'
    | 'award'
    | 'summit'
    | 'session'
    | null
  /** Status. "Held" only when a report or a source says so. */
  status?: 'announced' | 'scheduled' | 'rescheduled' | 'postponed' | 'cancelled' | 'held' | null
  /** Outcome. Follows from the status and the dates. */
  outcome?: 'to-be-announced' | 'upcoming' | 'ongoing' | 'held' | 'postponed' | 'cancelled' | 'past-outcome-not-recorded' | null
  /** Changes of date, place and status. Counted for calendars, publication by publication. */
  sequence?: number | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

export type EventInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Title. What takes place, up to 150 characters. */
  title?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Summary. One or two sentences for lists and calendars. */
  summary?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Text. Headings begin at level 2; the title is level 1. */
  body?: {
    en?: RichText | string | null
    fr?: RichText | string | null
    ro?: RichText | string | null
    bg?: RichText | string | null
    hu?: RichText | string | null
    sk?: RichText | string | null
    it?: RichText | string | null
    rom?: RichText | string | null
  } | null
  /** The date is known to the. How exactly the date is known. */
  datePrecision?: 'day' | 'month' | 'year' | 'tba' | null
  /** Start. Day, month or year; empty while to be announced. */
  startDate?: string | null
  /** End. Only for more than one day. */
  endDate?: string | null
  /** Begins at. As HH:MM. */
  startTime?: string | null
  /** Ends at. As HH:MM. */
  endTime?: string | null
  /** Time zone. Needed with a time: Europe/Paris, for example. */
  timezone?: string | null
  /** Earlier start. The date it was announced for before it was moved. */
  previousStartDate?: string | null
  /** History of the date. What was announced before; a line is added when a public date changes. */
  dateHistory?:
    | {
        /** Start. As announced. */
        startDate?: string | null
        /** End. As announced. */
        endDate?: string | null
        /** Precision. As announced. */
        datePrecision?: 'day' | 'month' | 'year' | 'tba' | null
        /** Status. As it was then. */
        status?: 'announced' | 'scheduled' | 'rescheduled' | 'postponed' | 'cancelled' | 'held' | null
        /** Announced on. When this date was last announced. */
        recordedAt?: string | null
        /** Sources. The pages or papers this information comes from. */
        sources?: (string | SourceInAllLanguages)[] | null
        /** ID */
        id?: string
      }[]
    | null
  /** City. With its own accents: Košice, Şişli. */
  city?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Country. Empty where there is none. */
  country?: string | CountryInAllLanguages | null
  /** Venue. Building or hall. */
  venue?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Coordinates. Latitude and longitude: both or none. */
  geo?: {
    /** Latitude. In degrees, north positive. */
    lat?: number | null
    /** Longitude. In degrees, east positive. */
    lng?: number | null
    /** What the point stands for. How exact the point is. */
    precision?: 'venue' | 'settlement' | 'region' | null
    /** Taken from. GeoNames has to be credited where its points are shown. */
    source?: string | null
    /** GeoNames number. The number of the place in GeoNames. */
    geonamesId?: number | null
    /** Checked. Somebody compared the point with a map. */
    verified?: boolean | null
  }
  /** Online at. Where one can take part online. */
  onlineUrl?: string | null
  /** Registration. The page of the registration form. */
  registrationUrl?: string | null
  /** Register until. The last moment to register. */
  registrationDeadline?: string | null
  /** Agenda. The programme of the day as a file. */
  agenda?: string | MediaItemInAllLanguages | null
  /** Recording. Where the recording can be seen. */
  recordingUrl?: string | null
  /** Open to the media. Journalists may come. */
  openToMedia?: boolean | null
  /** Participants present. How many came, as the report says. */
  attendees?: {
    /** Number. The number alone. */
    value?: number | null
    /** Qualifier. Empty for an exact number. */
    qualifier?: 'over' | 'nearly' | 'around' | null
  }
  /** Programmes. Programmes it is part of. */
  programmes?: (string | ProgrammeInAllLanguages)[] | null
  /** Organisers. In the order of the announcement. */
  organisers?: (string | OrganisationInAllLanguages)[] | null
  /** Participants. Cities and regions taking part. */
  authorities?: (string | MemberAuthorityInAllLanguages)[] | null
  /** Themes. Themes it is found under. */
  themes?: (string | ThemeInAllLanguages)[] | null
  /** Picture. Shown above the text and in lists. */
  image?: string | MediaItemInAllLanguages | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | SourceInAllLanguages)[] | null
  /** News. News that names this record. */
  news?: {
    docs: (string | NewsItemInAllLanguages)[]
    hasNextPage?: boolean
    /** Only with `joins[news][count]=true`. */
    totalDocs?: number
  }
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItemInAllLanguages | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Type. What kind of event it is. */
  eventType?:
    | 'programme-launch'
    | 'launch'
    | 'seminar'
    | 'national-seminar'
    | 'workshop'
    | 'conference'
    | 'study-visit'
    | 'meeting'
    | 'network-meeting'
    | 'award'
    | 'summit'
    | 'session'
    | null
  /** Status. "Held" only when a report or a source says so. */
  status?: 'announced' | 'scheduled' | 'rescheduled' | 'postponed' | 'cancelled' | 'held' | null
  /** Outcome. Follows from the status and the dates. */
  outcome?: 'to-be-announced' | 'upcoming' | 'ongoing' | 'held' | 'postponed' | 'cancelled' | 'past-outcome-not-recorded' | null
  /** Changes of date, place and status. Counted for calendars, publication by publication. */
  sequence?: number | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: {
    en?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    fr?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    ro?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    bg?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    hu?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    sk?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    it?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    rom?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  } | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
}

export type GlossaryTerm = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Headword. Follows from the terms: the preferred one in this language, else in English. */
  headword?: string | null
  /** Definition. What the concept is, in one or two sentences. */
  definition?: string | null
  /** Scope note. What it covers, what it must not be mixed up with, how usage changed. */
  scopeNote?: string | null
  /** Kind of concept. What the term base holds it for. */
  conceptType?:
    | 'umbrella-term'
    | 'group'
    | 'grouping'
    | 'administrative-term'
    | 'term-to-avoid'
    | 'community-term'
    | 'concept'
    | 'programme-term'
    | 'house-style'
    | 'language'
    | 'day'
    | 'campaign-name'
    | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | Source)[] | null
  /** Terms. All languages in one list; at most one preferred term in each. */
  terms?:
    | {
        /** Term. As it is written. */
        text?: string | null
        /** Language. Any language; the tag is kept as it is typed. */
        lang?: string | null
        /** Status. In this language. */
        status?: 'preferred' | 'admitted' | 'deprecated' | 'superseded' | null
        /** Use instead. For a deprecated or superseded term: a preferred one, of this concept or of another. */
        useInstead?: {
          /** Concept. Empty for this concept. */
          concept?: string | GlossaryTerm | null
          /** Language. Empty for the same language. */
          lang?: string | null
          /** Term. Exactly as it is written there. */
          text?: string | null
        }
        /** Usage. When it may be written all the same: self-names, quotations, titles. */
        usage?: string | null
        /** Note. For translators and readers. */
        note?: string | null
        /** Sources. The pages or papers this information comes from. */
        sources?: (string | Source)[] | null
        /** A native speaker has to check it. Untick when that was done. */
        needsNativeReview?: boolean | null
        /** Form. Empty for a full form. */
        termType?: 'fullForm' | 'abbreviation' | 'acronym' | 'phrase' | null
        /** Part of speech. Where it matters. */
        partOfSpeech?: 'noun' | 'properNoun' | 'verb' | 'adjective' | 'adverb' | 'other' | null
        /** Number. Of the form given. */
        number?: 'singular' | 'plural' | 'mass' | null
        /** Other forms. Inflected forms, so that texts are searched for them too. */
        forms?: string[] | null
        /** As a phrase only. The equivalent of the whole phrase, not of its words. */
        phraseOnly?: boolean | null
        /** Audience. Where the term is for some texts only. */
        audience?: string | null
        /** In use from. Year, month or day. */
        validFrom?: string | null
        /** In use until. Empty while it is in use. */
        validTo?: string | null
        /** ID */
        id?: string
      }[]
    | null
  /** Broader concept. The concept this one is a kind or part of. */
  broader?: string | GlossaryTerm | null
  /** Related concepts. Choosing it on one side is enough: the relation holds both ways. */
  related?: (string | GlossaryTerm)[] | null
  /** Concepts that name this one as related. The other side of the relation. */
  relatedFrom?: {
    docs: (string | GlossaryTerm)[]
    hasNextPage?: boolean
    /** Only with `joins[relatedFrom][count]=true`. */
    totalDocs?: number
  }
  /** Valid from. When the house began to use the concept. */
  validFrom?: string | null
  /** Valid until. Empty while it is in use. */
  validTo?: string | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: string | null
  /** In the Alliance's terminology note. The note of the site names it. */
  inAllianceNote?: boolean | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

export type GlossaryTermInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Headword. Follows from the terms: the preferred one in this language, else in English. */
  headword?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Definition. What the concept is, in one or two sentences. */
  definition?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Scope note. What it covers, what it must not be mixed up with, how usage changed. */
  scopeNote?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Kind of concept. What the term base holds it for. */
  conceptType?:
    | 'umbrella-term'
    | 'group'
    | 'grouping'
    | 'administrative-term'
    | 'term-to-avoid'
    | 'community-term'
    | 'concept'
    | 'programme-term'
    | 'house-style'
    | 'language'
    | 'day'
    | 'campaign-name'
    | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | SourceInAllLanguages)[] | null
  /** Terms. All languages in one list; at most one preferred term in each. */
  terms?:
    | {
        /** Term. As it is written. */
        text?: string | null
        /** Language. Any language; the tag is kept as it is typed. */
        lang?: string | null
        /** Status. In this language. */
        status?: 'preferred' | 'admitted' | 'deprecated' | 'superseded' | null
        /** Use instead. For a deprecated or superseded term: a preferred one, of this concept or of another. */
        useInstead?: {
          /** Concept. Empty for this concept. */
          concept?: string | GlossaryTermInAllLanguages | null
          /** Language. Empty for the same language. */
          lang?: string | null
          /** Term. Exactly as it is written there. */
          text?: string | null
        }
        /** Usage. When it may be written all the same: self-names, quotations, titles. */
        usage?: string | null
        /** Note. For translators and readers. */
        note?: string | null
        /** Sources. The pages or papers this information comes from. */
        sources?: (string | SourceInAllLanguages)[] | null
        /** A native speaker has to check it. Untick when that was done. */
        needsNativeReview?: boolean | null
        /** Form. Empty for a full form. */
        termType?: 'fullForm' | 'abbreviation' | 'acronym' | 'phrase' | null
        /** Part of speech. Where it matters. */
        partOfSpeech?: 'noun' | 'properNoun' | 'verb' | 'adjective' | 'adverb' | 'other' | null
        /** Number. Of the form given. */
        number?: 'singular' | 'plural' | 'mass' | null
        /** Other forms. Inflected forms, so that texts are searched for them too. */
        forms?: string[] | null
        /** As a phrase only. The equivalent of the whole phrase, not of its words. */
        phraseOnly?: boolean | null
        /** Audience. Where the term is for some texts only. */
        audience?: string | null
        /** In use from. Year, month or day. */
        validFrom?: string | null
        /** In use until. Empty while it is in use. */
        validTo?: string | null
        /** ID */
        id?: string
      }[]
    | null
  /** Broader concept. The concept this one is a kind or part of. */
  broader?: string | GlossaryTermInAllLanguages | null
  /** Related concepts. Choosing it on one side is enough: the relation holds both ways. */
  related?: (string | GlossaryTermInAllLanguages)[] | null
  /** Concepts that name this one as related. The other side of the relation. */
  relatedFrom?: {
    docs: (string | GlossaryTermInAllLanguages)[]
    hasNextPage?: boolean
    /** Only with `joins[relatedFrom][count]=true`. */
    totalDocs?: number
  }
  /** Valid from. When the house began to use the concept. */
  validFrom?: string | null
  /** Valid until. Empty while it is in use. */
  validTo?: string | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** In the Alliance's terminology note. The note of the site names it. */
  inAllianceNote?: boolean | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: {
    en?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    fr?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    ro?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    bg?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    hu?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    sk?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    it?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    rom?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  } | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
}

export type Locale = 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom'

export type MediaItem = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Text alternative. What the picture shows, for those who do not see it. */
  alt?: string | null
  /** Decorative. The picture tells nothing that the text does not. */
  isDecorative?: boolean | null
  /** Credit. Author and rights holder, as printed beside the picture. */
  credit?: string | null
  /** Licence. For example CC BY 4.0, or "all rights reserved". */
  licence?: string | null
  /** Name of the file as sent. The file itself is stored under a generated name. */
  originalName?: string | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
  /** URL */
  url?: string | null
  /** Thumbnail URL */
  thumbnailURL?: string | null
  filename?: string | null
  /** MIME Type */
  mimeType?: string | null
  filesize?: number | null
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
  sizes?: {
    /** thumbnail */
    thumbnail?: {
      /** URL */
      url?: string | null
      width?: number | null
      height?: number | null
      /** MIME Type */
      mimeType?: string | null
      filesize?: number | null
      filename?: string | null
    }
    /** card */
    card?: {
      /** URL */
      url?: string | null
      width?: number | null
      height?: number | null
      /** MIME Type */
      mimeType?: string | null
      filesize?: number | null
      filename?: string | null
    }
    /** wide */
    wide?: {
      /** URL */
      url?: string | null
      width?: number | null
      height?: number | null
      /** MIME Type */
      mimeType?: string | null
      filesize?: number | null
      filename?: string | null
    }
    /** full */
    full?: {
      /** URL */
      url?: string | null
      width?: number | null
      height?: number | null
      /** MIME Type */
      mimeType?: string | null
      filesize?: number | null
      filename?: string | null
    }
  }
}

export type MediaItemInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Text alternative. What the picture shows, for those who do not see it. */
  alt?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Decorative. The picture tells nothing that the text does not. */
  isDecorative?: boolean | null
  /** Credit. Author and rights holder, as printed beside the picture. */
  credit?: string | null
  /** Licence. For example CC BY 4.0, or "all rights reserved". */
  licence?: string | null
  /** Name of the file as sent. The file itself is stored under a generated name. */
  originalName?: string | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: {
    en?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    fr?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    ro?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    bg?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    hu?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    sk?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    it?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    rom?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  } | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
  /** URL */
  url?: string | null
  /** Thumbnail URL */
  thumbnailURL?: string | null
  filename?: string | null
  /** MIME Type */
  mimeType?: string | null
  filesize?: number | null
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
  sizes?: {
    /** thumbnail */
    thumbnail?: {
      /** URL */
      url?: string | null
      width?: number | null
      height?: number | null
      /** MIME Type */
      mimeType?: string | null
      filesize?: number | null
      filename?: string | null
    }
    /** card */
    card?: {
      /** URL */
      url?: string | null
      width?: number | null
      height?: number | null
      /** MIME Type */
      mimeType?: string | null
      filesize?: number | null
      filename?: string | null
    }
    /** wide */
    wide?: {
      /** URL */
      url?: string | null
      width?: number | null
      height?: number | null
      /** MIME Type */
      mimeType?: string | null
      filesize?: number | null
      filename?: string | null
    }
    /** full */
    full?: {
      /** URL */
      url?: string | null
      width?: number | null
      height?: number | null
      /** MIME Type */
      mimeType?: string | null
      filesize?: number | null
      filename?: string | null
    }
  }
}

export type MemberAuthority = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Name. The proper name in Latin letters, the same in all languages. */
  name?: string | null
  /** Name in this language. Only where this language has a name of its own: Andalousie. Shown instead of the name. */
  exonym?: string | null
  /** Official local name. As the authority writes itself, in any script. */
  localName?: {
    /** Local name. With all its accents. */
    value?: string | null
    /** Language. The language it is in. */
    lang?: string | null
  }
  /** Names checked. A person compared the names with an official page. */
  nameVerified?: boolean | null
  /** Profile. What the authority does. No names of contact persons. May stay empty: then there is nothing to translate. */
  profile?: RichText | string | null
  /** Picture. A view of the place, or its arms. */
  image?: string | MediaItem | null
  /** Website. The official site. */
  website?: string | null
  /** Themes. What the authority works on. */
  themes?: (string | Theme)[] | null
  /** Local action plan. For the inclusion of Roma. */
  localActionPlan?: {
    /** There is one. Adopted by the authority. */
    exists?: boolean | null
    /** Year. When it was adopted. */
    year?: number | null
    /** File. The plan itself, if it may be published. */
    file?: string | MediaItem | null
    /** Sources. The pages or papers this information comes from. */
    sources?: (string | Source)[] | null
  }
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: string | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: string | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItem | null
  /** Kind of authority. The kind it is in its own country. */
  type?:
    | 'municipality'
    | 'town'
    | 'city'
    | 'city-district'
    | 'metropolitan-city'
    | 'village'
    | 'county'
    | 'department'
    | 'province'
    | 'region'
    | 'regional-authority'
    | 'association'
    | 'other'
    | null
  /** Country. The country it belongs to. */
  country?: string | Country | null
  /** Part of. The city of a district, the region of a town. */
  parent?: string | MemberAuthority | null
  /** Coordinates. Latitude and longitude: both or none. */
  geo?: {
    /** Latitude. In degrees, north positive. */
    lat?: number | null
    /** Longitude. In degrees, east positive. */
    lng?: number | null
    /** What the point stands for. How exact the point is. */
    precision?: 'venue' | 'settlement' | 'region' | null
    /** Taken from. GeoNames has to be credited where its points are shown. */
    source?: string | null
    /** Checked. Somebody compared the point with a map. */
    verified?: boolean | null
  }
  /** Inhabitants. All inhabitants. */
  populationTotal?: {
    /** Value. The number alone. */
    value?: number | null
    /** Qualifier. As the source says it; empty for an exact number. */
    qualifier?: 'over' | 'nearly' | 'around' | null
    /** Unit. For example EUR or %; empty for a count. */
    unit?: string | null
    /** As of. When the figure was true. */
    asOf?: string | null
    /** Date not known. The source does not say when the figure was true. */
    asOfUnknown?: boolean | null
    /** Sources. Each figure names its sources. */
    sources?: (string | Source)[] | null
    /** Note. What the figure covers, for readers. */
    note?: string | null
  }
  /** Roma inhabitants, estimate. An aggregate estimate with its source, never from data on persons. Readers do not see a value under 50. */
  romaPopulationEstimate?: {
    /** Value. The number alone. */
    value?: number | null
    /** Qualifier. As the source says it; empty for an exact number. */
    qualifier?: 'over' | 'nearly' | 'around' | null
    /** Unit. For example EUR or %; empty for a count. */
    unit?: string | null
    /** As of. When the figure was true. */
    asOf?: string | null
    /** Date not known. The source does not say when the figure was true. */
    asOfUnknown?: boolean | null
    /** Sources. Each figure names its sources. */
    sources?: (string | Source)[] | null
    /** Note. What the figure covers, for readers. */
    note?: string | null
  }
  /** Wikidata. The item of the authority or municipality, for example Q6602. */
  wikidataId?: string | null
  /** Wikidata item checked. A person compared it with the authority. */
  wikidataVerified?: boolean | null
  /** GeoNames number. The number of the place in GeoNames. */
  geonamesId?: number | null
  /** ISO 3166-2. For regions, departments and provinces: ES-AN. */
  iso3166_2?: string | null
  /** NUTS. EU region; Greece is EL and the United Kingdom UK here. */
  nutsCode?: string | null
  /** NUTS version. The codes change: say of which year this one is. */
  nutsYear?: number | null
  /** LAU. EU local administrative unit. */
  lauCode?: string | null
  /** LAU list. The codes change: say of which year this one is. */
  lauYear?: number | null
  /** Participations. What the authority takes part in, with dates and sources. */
  participations?: {
    docs: (string | Participation)[]
    hasNextPage?: boolean
    /** Only with `joins[participations][count]=true`. */
    totalDocs?: number
  }
  /** Events. Events that name this authority. */
  events?: {
    docs: (string | Event)[]
    hasNextPage?: boolean
    /** Only with `joins[events][count]=true`. */
    totalDocs?: number
  }
  /** News. News that name this authority. */
  news?: {
    docs: (string | NewsItem)[]
    hasNextPage?: boolean
    /** Only with `joins[news][count]=true`. */
    totalDocs?: number
  }
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: string | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

export type MemberAuthorityInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Name. The proper name in Latin letters, the same in all languages. */
  name?: string | null
  /** Name in this language. Only where this language has a name of its own: Andalousie. Shown instead of the name. */
  exonym?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Official local name. As the authority writes itself, in any script. */
  localName?: {
    /** Local name. With all its accents. */
    value?: string | null
    /** Language. The language it is in. */
    lang?: string | null
  }
  /** Names checked. A person compared the names with an official page. */
  nameVerified?: boolean | null
  /** Profile. What the authority does. No names of contact persons. May stay empty: then there is nothing to translate. */
  profile?: {
    en?: RichText | string | null
    fr?: RichText | string | null
    ro?: RichText | string | null
    bg?: RichText | string | null
    hu?: RichText | string | null
    sk?: RichText | string | null
    it?: RichText | string | null
    rom?: RichText | string | null
  } | null
  /** Picture. A view of the place, or its arms. */
  image?: string | MediaItemInAllLanguages | null
  /** Website. The official site. */
  website?: string | null
  /** Themes. What the authority works on. */
  themes?: (string | ThemeInAllLanguages)[] | null
  /** Local action plan. For the inclusion of Roma. */
  localActionPlan?: {
    /** There is one. Adopted by the authority. */
    exists?: boolean | null
    /** Year. When it was adopted. */
    year?: number | null
    /** File. The plan itself, if it may be published. */
    file?: string | MediaItemInAllLanguages | null
    /** Sources. The pages or papers this information comes from. */
    sources?: (string | SourceInAllLanguages)[] | null
  }
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItemInAllLanguages | null
  /** Kind of authority. The kind it is in its own country. */
  type?:
    | 'municipality'
    | 'town'
    | 'city'
    | 'city-district'
    | 'metropolitan-city'
    | 'village'
    | 'county'
    | 'department'
    | 'province'
    | 'region'
    | 'regional-authority'
    | 'association'
    | 'other'
    | null
  /** Country. The country it belongs to. */
  country?: string | CountryInAllLanguages | null
  /** Part of. The city of a district, the region of a town. */
  parent?: string | MemberAuthorityInAllLanguages | null
  /** Coordinates. Latitude and longitude: both or none. */
  geo?: {
    /** Latitude. In degrees, north positive. */
    lat?: number | null
    /** Longitude. In degrees, east positive. */
    lng?: number | null
    /** What the point stands for. How exact the point is. */
    precision?: 'venue' | 'settlement' | 'region' | null
    /** Taken from. GeoNames has to be credited where its points are shown. */
    source?: string | null
    /** Checked. Somebody compared the point with a map. */
    verified?: boolean | null
  }
  /** Inhabitants. All inhabitants. */
  populationTotal?: {
    /** Value. The number alone. */
    value?: number | null
    /** Qualifier. As the source says it; empty for an exact number. */
    qualifier?: 'over' | 'nearly' | 'around' | null
    /** Unit. For example EUR or %; empty for a count. */
    unit?: string | null
    /** As of. When the figure was true. */
    asOf?: string | null
    /** Date not known. The source does not say when the figure was true. */
    asOfUnknown?: boolean | null
    /** Sources. Each figure names its sources. */
    sources?: (string | SourceInAllLanguages)[] | null
    /** Note. What the figure covers, for readers. */
    note?: {
      en?: string | null
      fr?: string | null
      ro?: string | null
      bg?: string | null
      hu?: string | null
      sk?: string | null
      it?: string | null
      rom?: string | null
    } | null
  }
  /** Roma inhabitants, estimate. An aggregate estimate with its source, never from data on persons. Readers do not see a value under 50. */
  romaPopulationEstimate?: {
    /** Value. The number alone. */
    value?: number | null
    /** Qualifier. As the source says it; empty for an exact number. */
    qualifier?: 'over' | 'nearly' | 'around' | null
    /** Unit. For example EUR or %; empty for a count. */
    unit?: string | null
    /** As of. When the figure was true. */
    asOf?: string | null
    /** Date not known. The source does not say when the figure was true. */
    asOfUnknown?: boolean | null
    /** Sources. Each figure names its sources. */
    sources?: (string | SourceInAllLanguages)[] | null
    /** Note. What the figure covers, for readers. */
    note?: {
      en?: string | null
      fr?: string | null
      ro?: string | null
      bg?: string | null
      hu?: string | null
      sk?: string | null
      it?: string | null
      rom?: string | null
    } | null
  }
  /** Wikidata. The item of the authority or municipality, for example Q6602. */
  wikidataId?: string | null
  /** Wikidata item checked. A person compared it with the authority. */
  wikidataVerified?: boolean | null
  /** GeoNames number. The number of the place in GeoNames. */
  geonamesId?: number | null
  /** ISO 3166-2. For regions, departments and provinces: ES-AN. */
  iso3166_2?: string | null
  /** NUTS. EU region; Greece is EL and the United Kingdom UK here. */
  nutsCode?: string | null
  /** NUTS version. The codes change: say of which year this one is. */
  nutsYear?: number | null
  /** LAU. EU local administrative unit. */
  lauCode?: string | null
  /** LAU list. The codes change: say of which year this one is. */
  lauYear?: number | null
  /** Participations. What the authority takes part in, with dates and sources. */
  participations?: {
    docs: (string | ParticipationInAllLanguages)[]
    hasNextPage?: boolean
    /** Only with `joins[participations][count]=true`. */
    totalDocs?: number
  }
  /** Events. Events that name this authority. */
  events?: {
    docs: (string | EventInAllLanguages)[]
    hasNextPage?: boolean
    /** Only with `joins[events][count]=true`. */
    totalDocs?: number
  }
  /** News. News that name this authority. */
  news?: {
    docs: (string | NewsItemInAllLanguages)[]
    hasNextPage?: boolean
    /** Only with `joins[news][count]=true`. */
    totalDocs?: number
  }
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: {
    en?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    fr?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    ro?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    bg?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    hu?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    sk?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    it?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    rom?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  } | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
}

export type Navigation = {
  globalType?: 'navigation'
  /** Main menu. At the top of each page. */
  header?:
    | {
        /** Label. What readers click on, in this language. */
        label?: string | null
        /** Leads to this record. Follows when its address changes. */
        record?:
          | {
              relationTo: 'news'
              value: string | NewsItem
            }
          | {
              relationTo: 'events'
              value: string | Event
            }
          | {
              relationTo: 'programmes'
              value: string | Programme
            }
          | {
              relationTo: 'member-authorities'
              value: string | MemberAuthority
            }
          | {
              relationTo: 'glossary-terms'
              value: string | GlossaryTerm
            }
          | {
              relationTo: 'documents'
              value: string | Document
            }
          | {
              relationTo: 'pages'
              value: string | Page
            }
          | null
        /** Or to this address. A path such as /{locale}/news, or a web address. */
        url?: string | null
        /** ID */
        id?: string
      }[]
    | null
  /** Footer menu. At the foot of each page. */
  footer?:
    | {
        /** Label. What readers click on, in this language. */
        label?: string | null
        /** Leads to this record. Follows when its address changes. */
        record?:
          | {
              relationTo: 'news'
              value: string | NewsItem
            }
          | {
              relationTo: 'events'
              value: string | Event
            }
          | {
              relationTo: 'programmes'
              value: string | Programme
            }
          | {
              relationTo: 'member-authorities'
              value: string | MemberAuthority
            }
          | {
              relationTo: 'glossary-terms'
              value: string | GlossaryTerm
            }
          | {
              relationTo: 'documents'
              value: string | Document
            }
          | {
              relationTo: 'pages'
              value: string | Page
            }
          | null
        /** Or to this address. A path such as /{locale}/news, or a web address. */
        url?: string | null
        /** ID */
        id?: string
      }[]
    | null
  _translation: Translation
  _status?: 'draft' | 'published' | null
  updatedAt?: string
  createdAt?: string
  id?: string
}

export type NavigationInAllLanguages = {
  globalType?: 'navigation'
  /** Main menu. At the top of each page. */
  header?:
    | {
        /** Label. What readers click on, in this language. */
        label?: {
          en?: string | null
          fr?: string | null
          ro?: string | null
          bg?: string | null
          hu?: string | null
          sk?: string | null
          it?: string | null
          rom?: string | null
        } | null
        /** Leads to this record. Follows when its address changes. */
        record?:
          | {
              relationTo: 'news'
              value: string | NewsItemInAllLanguages
            }
          | {
              relationTo: 'events'
              value: string | EventInAllLanguages
            }
          | {
              relationTo: 'programmes'
              value: string | ProgrammeInAllLanguages
            }
          | {
              relationTo: 'member-authorities'
              value: string | MemberAuthorityInAllLanguages
            }
          | {
              relationTo: 'glossary-terms'
              value: string | GlossaryTermInAllLanguages
            }
          | {
              relationTo: 'documents'
              value: string | DocumentInAllLanguages
            }
          | {
              relationTo: 'pages'
              value: string | PageInAllLanguages
            }
          | null
        /** Or to this address. A path such as /{locale}/news, or a web address. */
        url?: string | null
        /** ID */
        id?: string
      }[]
    | null
  /** Footer menu. At the foot of each page. */
  footer?:
    | {
        /** Label. What readers click on, in this language. */
        label?: {
          en?: string | null
          fr?: string | null
          ro?: string | null
          bg?: string | null
          hu?: string | null
          sk?: string | null
          it?: string | null
          rom?: string | null
        } | null
        /** Leads to this record. Follows when its address changes. */
        record?:
          | {
              relationTo: 'news'
              value: string | NewsItemInAllLanguages
            }
          | {
              relationTo: 'events'
              value: string | EventInAllLanguages
            }
          | {
              relationTo: 'programmes'
              value: string | ProgrammeInAllLanguages
            }
          | {
              relationTo: 'member-authorities'
              value: string | MemberAuthorityInAllLanguages
            }
          | {
              relationTo: 'glossary-terms'
              value: string | GlossaryTermInAllLanguages
            }
          | {
              relationTo: 'documents'
              value: string | DocumentInAllLanguages
            }
          | {
              relationTo: 'pages'
              value: string | PageInAllLanguages
            }
          | null
        /** Or to this address. A path such as /{locale}/news, or a web address. */
        url?: string | null
        /** ID */
        id?: string
      }[]
    | null
  _translation: TranslationOfAll
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
  updatedAt?: string
  createdAt?: string
  id?: string
}

export type NewsItem = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Title. Between 5 and 150 characters. */
  title?: string | null
  /** Lead. The news in a few sentences, up to 400 characters. */
  lead?: string | null
  /** Text. Headings begin at level 2; the title is level 1. */
  body?: RichText | string | null
  /** Correction. What was wrong in this text and has been corrected. */
  correctionNote?: string | null
  /** Corrected on. The day of the correction. */
  correctedAt?: string | null
  /** Picture. Shown above the text and in lists. */
  image?: string | MediaItem | null
  /** Gallery. More pictures, in this order. */
  gallery?: (string | MediaItem)[] | null
  /** Attachments. Documents of the library, or files. */
  attachments?:
    | (
        | {
            relationTo: 'documents'
            value: string | Document
          }
        | {
            relationTo: 'media'
            value: string | MediaItem
          }
      )[]
    | null
  /** Links elsewhere. Pages of other sites. */
  externalLinks?:
    | {
        /** Address. Begins with https://. */
        url?: string | null
        /** Words of the link. What readers click on. */
        label?: string | null
        /** ID */
        id?: string
      }[]
    | null
  /** Programmes. Programmes it is about. */
  programmes?: (string | Programme)[] | null
  /** Events. Events it announces or reports. */
  events?: (string | Event)[] | null
  /** Participants. Cities and regions it is about. */
  authorities?: (string | MemberAuthority)[] | null
  /** Countries. Countries it is about. */
  countries?: (string | Country)[] | null
  /** Themes. Themes it is found under. */
  themes?: (string | Theme)[] | null
  /** Related news. Other articles to read. */
  related?: (string | NewsItem)[] | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | Source)[] | null
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: string | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: string | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItem | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: string | null
  /** Category. What kind of news it is. */
  category?:
    | 'alliance'
    | 'accession'
    | 'programme'
    | 'event-announcement'
    | 'event-report'
    | 'declaration'
    | 'resource'
    | 'interview'
    | 'call'
    | 'good-practice'
    | null
  /** Date. When it appeared; of a month or a year, any day of it. */
  publishedAt?: string | null
  /** The date is known to the. How exactly the date is known; unknown keeps it a draft. */
  publishedAtPrecision?: 'time' | 'day' | 'month' | 'year' | 'unknown' | null
  /** The date is assumed. Concluded from the content, not printed on the page. */
  publishedAtAssumed?: boolean | null
  /** Featured. Shown first on the home page. */
  featured?: boolean | null
  /** Deadline. Until when one can answer a call. */
  deadline?: string | null
  /** Time zone of the deadline. For example Europe/Paris. */
  deadlineTimezone?: string | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

export type NewsItemInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Title. Between 5 and 150 characters. */
  title?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Lead. The news in a few sentences, up to 400 characters. */
  lead?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Text. Headings begin at level 2; the title is level 1. */
  body?: {
    en?: RichText | string | null
    fr?: RichText | string | null
    ro?: RichText | string | null
    bg?: RichText | string | null
    hu?: RichText | string | null
    sk?: RichText | string | null
    it?: RichText | string | null
    rom?: RichText | string | null
  } | null
  /** Correction. What was wrong in this text and has been corrected. */
  correctionNote?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Corrected on. The day of the correction. */
  correctedAt?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Picture. Shown above the text and in lists. */
  image?: string | MediaItemInAllLanguages | null
  /** Gallery. More pictures, in this order. */
  gallery?: (string | MediaItemInAllLanguages)[] | null
  /** Attachments. Documents of the library, or files. */
  attachments?:
    | (
        | {
            relationTo: 'documents'
            value: string | DocumentInAllLanguages
          }
        | {
            relationTo: 'media'
            value: string | MediaItemInAllLanguages
          }
      )[]
    | null
  /** Links elsewhere. Pages of other sites. */
  externalLinks?:
    | {
        /** Address. Begins with https://. */
        url?: string | null
        /** Words of the link. What readers click on. */
        label?: {
          en?: string | null
          fr?: string | null
          ro?: string | null
          bg?: string | null
          hu?: string | null
          sk?: string | null
          it?: string | null
          rom?: string | null
        } | null
        /** ID */
        id?: string
      }[]
    | null
  /** Programmes. Programmes it is about. */
  programmes?: (string | ProgrammeInAllLanguages)[] | null
  /** Events. Events it announces or reports. */
  events?: (string | EventInAllLanguages)[] | null
  /** Participants. Cities and regions it is about. */
  authorities?: (string | MemberAuthorityInAllLanguages)[] | null
  /** Countries. Countries it is about. */
  countries?: (string | CountryInAllLanguages)[] | null
  /** Themes. Themes it is found under. */
  themes?: (string | ThemeInAllLanguages)[] | null
  /** Related news. Other articles to read. */
  related?: (string | NewsItemInAllLanguages)[] | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | SourceInAllLanguages)[] | null
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItemInAllLanguages | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Category. What kind of news it is. */
  category?:
    | 'alliance'
    | 'accession'
    | 'programme'
    | 'event-announcement'
    | 'event-report'
    | 'declaration'
    | 'resource'
    | 'interview'
    | 'call'
    | 'good-practice'
    | null
  /** Date. When it appeared; of a month or a year, any day of it. */
  publishedAt?: string | null
  /** The date is known to the. How exactly the date is known; unknown keeps it a draft. */
  publishedAtPrecision?: 'time' | 'day' | 'month' | 'year' | 'unknown' | null
  /** The date is assumed. Concluded from the content, not printed on the page. */
  publishedAtAssumed?: boolean | null
  /** Featured. Shown first on the home page. */
  featured?: boolean | null
  /** Deadline. Until when one can answer a call. */
  deadline?: string | null
  /** Time zone of the deadline. For example Europe/Paris. */
  deadlineTimezone?: string | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: {
    en?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    fr?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    ro?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    bg?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    hu?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    sk?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    it?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    rom?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  } | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
}

export type Organisation = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Name. The official name in this language. */
  name?: string | null
  /** Kind. What kind of body it is. */
  kind?: 'intergovernmental' | 'european-union' | 'network' | 'ngo' | 'public-authority' | null
  /** Website. The official site. */
  website?: string | null
  /** Authority. The same body as a participant, if it is one. */
  authority?: string | MemberAuthority | null
  /** Key. A short name for programs and addresses; choose it once and leave it. */
  key?: string | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
}

export type OrganisationInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Name. The official name in this language. */
  name?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Kind. What kind of body it is. */
  kind?: 'intergovernmental' | 'european-union' | 'network' | 'ngo' | 'public-authority' | null
  /** Website. The official site. */
  website?: string | null
  /** Authority. The same body as a participant, if it is one. */
  authority?: string | MemberAuthorityInAllLanguages | null
  /** Key. A short name for programs and addresses; choose it once and leave it. */
  key?: string | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
}

export type Page = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Title. Up to 150 characters. */
  title?: string | null
  /** Lead. What the page is about, up to 400 characters. */
  lead?: string | null
  /** Text. Headings begin at level 2; the title is level 1. */
  body?: RichText | string | null
  /** Picture. Shown above the text. */
  image?: string | MediaItem | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | Source)[] | null
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: string | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: string | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItem | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: string | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

export type PageInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Title. Up to 150 characters. */
  title?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Lead. What the page is about, up to 400 characters. */
  lead?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Text. Headings begin at level 2; the title is level 1. */
  body?: {
    en?: RichText | string | null
    fr?: RichText | string | null
    ro?: RichText | string | null
    bg?: RichText | string | null
    hu?: RichText | string | null
    sk?: RichText | string | null
    it?: RichText | string | null
    rom?: RichText | string | null
  } | null
  /** Picture. Shown above the text. */
  image?: string | MediaItemInAllLanguages | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | SourceInAllLanguages)[] | null
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItemInAllLanguages | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: {
    en?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    fr?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    ro?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    bg?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    hu?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    sk?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    it?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    rom?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  } | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
}

export type Participation = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Authority. Who takes part. */
  authority?: string | MemberAuthority | null
  /** Network. What it takes part in. */
  network?: 'alliance' | 'test-phase' | 'romact' | 'romed2' | 'declaration' | 'dosta-prize' | 'national-seminar' | 'national-network' | null
  /** Role. In which way. */
  role?:
    | 'participant'
    | 'founding-participant'
    | 'pilot-municipality'
    | 'municipality'
    | 'signatory'
    | 'laureate'
    | 'attended'
    | 'presented-practice'
    | 'mediators-attended'
    | null
  /** Programme. Follows from the network, where that is a programme. */
  programme?: string | Programme | null
  /** Status. Empty for what happened once. */
  status?: 'active' | 'suspended' | 'ended' | 'unknown' | null
  /** Status as of. When this status was last known to be true. */
  statusAsOf?: string | null
  /** From. Year, month or day; empty when it is not known. */
  startDate?: string | null
  /** Precision of the date. Follows from how the date is written. */
  startDatePrecision?: 'day' | 'month' | 'year' | null
  /** Until. Empty while it lasts. */
  endDate?: string | null
  /** Precision of the date. Follows from how the date is written. */
  endDatePrecision?: 'day' | 'month' | 'year' | null
  /** Sources. At least one page or paper that says so. */
  sources?: (string | Source)[] | null
  /** Note. For readers: what the date means, what the source says. */
  note?: string | null
  /** Accession number. Given when an active participation in the Alliance is created; never typed, changed or given again. */
  accessionNumber?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
}

export type ParticipationInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Authority. Who takes part. */
  authority?: string | MemberAuthorityInAllLanguages | null
  /** Network. What it takes part in. */
  network?: 'alliance' | 'test-phase' | 'romact' | 'romed2' | 'declaration' | 'dosta-prize' | 'national-seminar' | 'national-network' | null
  /** Role. In which way. */
  role?:
    | 'participant'
    | 'founding-participant'
    | 'pilot-municipality'
    | 'municipality'
    | 'signatory'
    | 'laureate'
    | 'attended'
    | 'presented-practice'
    | 'mediators-attended'
    | null
  /** Programme. Follows from the network, where that is a programme. */
  programme?: string | ProgrammeInAllLanguages | null
  /** Status. Empty for what happened once. */
  status?: 'active' | 'suspended' | 'ended' | 'unknown' | null
  /** Status as of. When this status was last known to be true. */
  statusAsOf?: string | null
  /** From. Year, month or day; empty when it is not known. */
  startDate?: string | null
  /** Precision of the date. Follows from how the date is written. */
  startDatePrecision?: 'day' | 'month' | 'year' | null
  /** Until. Empty while it lasts. */
  endDate?: string | null
  /** Precision of the date. Follows from how the date is written. */
  endDatePrecision?: 'day' | 'month' | 'year' | null
  /** Sources. At least one page or paper that says so. */
  sources?: (string | SourceInAllLanguages)[] | null
  /** Note. For readers: what the date means, what the source says. */
  note?: string | null
  /** Accession number. Given when an active participation in the Alliance is created; never typed, changed or given again. */
  accessionNumber?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
}

export type Problem = {
  /** Address of the page that explains the code. */
  type: string
  title: string
  status: number
  /** What to do, for people; in French for Accept-Language: fr. */
  detail: string
  code:
    | 'bad-request'
    | 'conflict'
    | 'forbidden'
    | 'key-reused'
    | 'internal-error'
    | 'missing-record'
    | 'method-not-allowed'
    | 'not-acceptable'
    | 'not-found'
    | 'out-of-scope'
    | 'other-language'
    | 'one-locale'
    | 'payload-too-large'
    | 'query-limit'
    | 'not-as-read'
    | 'restore-one-locale'
    | 'sign-in-refused'
    | 'slug-taken'
    | 'unauthorized'
    | 'too-many-requests'
    | 'unavailable'
    | 'unsupported-media-type'
    | 'validation-failed'
    | 'edited-meanwhile'
    | 'join-path'
    | 'locked'
    | 'picture-not-public'
    | 'shared-field'
    | 'source-first'
    | 'still-running'
    | 'start-again'
    | 'still-used'
  errors: ProblemError[]
}

export type ProblemError = {
  /** What is wrong, and what is allowed. */
  message: string
  /** The field or the parameter. */
  path?: string
  /** The same place in the body (RFC 6901). */
  pointer?: string
  locale?: Locale
  /** The document, where a change of many was refused for some. */
  id?: string
  code?:
    | 'bad-request'
    | 'conflict'
    | 'forbidden'
    | 'key-reused'
    | 'internal-error'
    | 'missing-record'
    | 'method-not-allowed'
    | 'not-acceptable'
    | 'not-found'
    | 'out-of-scope'
    | 'other-language'
    | 'one-locale'
    | 'payload-too-large'
    | 'query-limit'
    | 'not-as-read'
    | 'restore-one-locale'
    | 'sign-in-refused'
    | 'slug-taken'
    | 'unauthorized'
    | 'too-many-requests'
    | 'unavailable'
    | 'unsupported-media-type'
    | 'validation-failed'
    | 'edited-meanwhile'
    | 'join-path'
    | 'locked'
    | 'picture-not-public'
    | 'shared-field'
    | 'source-first'
    | 'still-running'
    | 'start-again'
    | 'still-used'
  /** More, for programs. */
  data?: unknown
}

export type Programme = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Name. The full name in this language. */
  name?: string | null
  /** Summary. What it does, in a few sentences. */
  summary?: string | null
  /** Text. Headings begin at level 2; the title is level 1. */
  body?: RichText | string | null
  /** Start. Day, month or year. */
  startDate?: string | null
  /** End. Empty while it runs. */
  endDate?: string | null
  /** Phases. In order of time. */
  phases?:
    | {
        /** Name. What the phase is called. */
        label?: string | null
        /** Start. Day, month or year. */
        start?: string | null
        /** End. Or the length beside it. */
        end?: string | null
        /** Length in months. When no end was named. */
        durationMonths?: number | null
        /** Budget. With its currency, date and sources. */
        budget?: {
          /** Value. The number alone. */
          value?: number | null
          /** Qualifier. As the source says it; empty for an exact number. */
          qualifier?: 'over' | 'nearly' | 'around' | null
          /** Unit. For example EUR or %; empty for a count. */
          unit?: string | null
          /** As of. When the figure was true. */
          asOf?: string | null
          /** Date not known. The source does not say when the figure was true. */
          asOfUnknown?: boolean | null
          /** Sources. Each figure names its sources. */
          sources?: (string | Source)[] | null
          /** Note. What the figure covers, for readers. */
          note?: string | null
        }
        /** Note. What readers should know. */
        note?: string | null
        /** Sources. The pages or papers this information comes from. */
        sources?: (string | Source)[] | null
        /** ID */
        id?: string
      }[]
    | null
  /** Figures. Every number in the texts has its record here. */
  figures?:
    | {
        /** What is counted. The kind of figure. */
        metric?:
          | 'mediatorsTrained'
          | 'officialsTrained'
          | 'municipalities'
          | 'communityActionGroups'
          | 'fundsMobilised'
          | 'budget'
          | 'projects'
          | 'people'
          | null
        /** Number of countries. In how many countries. */
        countriesCount?: number | null
        /** Value. The number alone. */
        value?: number | null
        /** Qualifier. As the source says it; empty for an exact number. */
        qualifier?: 'over' | 'nearly' | 'around' | null
        /** Unit. For example EUR or %; empty for a count. */
        unit?: string | null
        /** As of. When the figure was true. */
        asOf?: string | null
        /** Date not known. The source does not say when the figure was true. */
        asOfUnknown?: boolean | null
        /** Sources. Each figure names its sources. */
        sources?: (string | Source)[] | null
        /** Note. What the figure covers, for readers. */
        note?: string | null
        /** ID */
        id?: string
      }[]
    | null
  /** Countries. Those that sources name. */
  countries?: (string | Country)[] | null
  /** Number of countries. As the programme states it; the list may be shorter. */
  countriesCount?: number | null
  /** Note on the countries. How list and number came about. */
  countryNote?: string | null
  /** Part of. The programme above it. */
  parent?: string | Programme | null
  /** Partners. Who runs it and pays for it. */
  partners?: (string | Organisation)[] | null
  /** Website. The official site. */
  website?: string | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | Source)[] | null
  /** Events. Events that are part of it. */
  events?: {
    docs: (string | Event)[]
    hasNextPage?: boolean
    /** Only with `joins[events][count]=true`. */
    totalDocs?: number
  }
  /** News. News that names this record. */
  news?: {
    docs: (string | NewsItem)[]
    hasNextPage?: boolean
    /** Only with `joins[news][count]=true`. */
    totalDocs?: number
  }
  /** Authorities. Cities and regions that take part in it. */
  participations?: {
    docs: (string | Participation)[]
    hasNextPage?: boolean
    /** Only with `joins[participations][count]=true`. */
    totalDocs?: number
  }
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: string | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: string | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItem | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: string | null
  /** Code. The stable name in addresses and files, such as ROMED2; never changed once public. */
  code?: string | null
  /** Status. As it was at the date beside it. */
  status?: 'planned' | 'ongoing' | 'completed' | 'recurring' | null
  /** Status as of. When the status was known to be so. */
  statusAsOf?: string | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}

export type ProgrammeInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Name. The full name in this language. */
  name?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Summary. What it does, in a few sentences. */
  summary?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Text. Headings begin at level 2; the title is level 1. */
  body?: {
    en?: RichText | string | null
    fr?: RichText | string | null
    ro?: RichText | string | null
    bg?: RichText | string | null
    hu?: RichText | string | null
    sk?: RichText | string | null
    it?: RichText | string | null
    rom?: RichText | string | null
  } | null
  /** Start. Day, month or year. */
  startDate?: string | null
  /** End. Empty while it runs. */
  endDate?: string | null
  /** Phases. In order of time. */
  phases?:
    | {
        /** Name. What the phase is called. */
        label?: {
          en?: string | null
          fr?: string | null
          ro?: string | null
          bg?: string | null
          hu?: string | null
          sk?: string | null
          it?: string | null
          rom?: string | null
        } | null
        /** Start. Day, month or year. */
        start?: string | null
        /** End. Or the length beside it. */
        end?: string | null
        /** Length in months. When no end was named. */
        durationMonths?: number | null
        /** Budget. With its currency, date and sources. */
        budget?: {
          /** Value. The number alone. */
          value?: number | null
          /** Qualifier. As the source says it; empty for an exact number. */
          qualifier?: 'over' | 'nearly' | 'around' | null
          /** Unit. For example EUR or %; empty for a count. */
          unit?: string | null
          /** As of. When the figure was true. */
          asOf?: string | null
          /** Date not known. The source does not say when the figure was true. */
          asOfUnknown?: boolean | null
          /** Sources. Each figure names its sources. */
          sources?: (string | SourceInAllLanguages)[] | null
          /** Note. What the figure covers, for readers. */
          note?: {
            en?: string | null
            fr?: string | null
            ro?: string | null
            bg?: string | null
            hu?: string | null
            sk?: string | null
            it?: string | null
            rom?: string | null
          } | null
        }
        /** Note. What readers should know. */
        note?: {
          en?: string | null
          fr?: string | null
          ro?: string | null
          bg?: string | null
          hu?: string | null
          sk?: string | null
          it?: string | null
          rom?: string | null
        } | null
        /** Sources. The pages or papers this information comes from. */
        sources?: (string | SourceInAllLanguages)[] | null
        /** ID */
        id?: string
      }[]
    | null
  /** Figures. Every number in the texts has its record here. */
  figures?:
    | {
        /** What is counted. The kind of figure. */
        metric?:
          | 'mediatorsTrained'
          | 'officialsTrained'
          | 'municipalities'
          | 'communityActionGroups'
          | 'fundsMobilised'
          | 'budget'
          | 'projects'
          | 'people'
          | null
        /** Number of countries. In how many countries. */
        countriesCount?: number | null
        /** Value. The number alone. */
        value?: number | null
        /** Qualifier. As the source says it; empty for an exact number. */
        qualifier?: 'over' | 'nearly' | 'around' | null
        /** Unit. For example EUR or %; empty for a count. */
        unit?: string | null
        /** As of. When the figure was true. */
        asOf?: string | null
        /** Date not known. The source does not say when the figure was true. */
        asOfUnknown?: boolean | null
        /** Sources. Each figure names its sources. */
        sources?: (string | SourceInAllLanguages)[] | null
        /** Note. What the figure covers, for readers. */
        note?: {
          en?: string | null
          fr?: string | null
          ro?: string | null
          bg?: string | null
          hu?: string | null
          sk?: string | null
          it?: string | null
          rom?: string | null
        } | null
        /** ID */
        id?: string
      }[]
    | null
  /** Countries. Those that sources name. */
  countries?: (string | CountryInAllLanguages)[] | null
  /** Number of countries. As the programme states it; the list may be shorter. */
  countriesCount?: number | null
  /** Note on the countries. How list and number came about. */
  countryNote?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Part of. The programme above it. */
  parent?: string | ProgrammeInAllLanguages | null
  /** Partners. Who runs it and pays for it. */
  partners?: (string | OrganisationInAllLanguages)[] | null
  /** Website. The official site. */
  website?: string | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | SourceInAllLanguages)[] | null
  /** Events. Events that are part of it. */
  events?: {
    docs: (string | EventInAllLanguages)[]
    hasNextPage?: boolean
    /** Only with `joins[events][count]=true`. */
    totalDocs?: number
  }
  /** News. News that names this record. */
  news?: {
    docs: (string | NewsItemInAllLanguages)[]
    hasNextPage?: boolean
    /** Only with `joins[news][count]=true`. */
    totalDocs?: number
  }
  /** Authorities. Cities and regions that take part in it. */
  participations?: {
    docs: (string | ParticipationInAllLanguages)[]
    hasNextPage?: boolean
    /** Only with `joins[participations][count]=true`. */
    totalDocs?: number
  }
  /** Title for search engines. Only when the title itself is too long or unclear outside the site. */
  seoTitle?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Description for search engines. One or two sentences, up to 200 characters. */
  seoDescription?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Picture for social networks. Shown when the page is shared. */
  socialImage?: string | MediaItemInAllLanguages | null
  /** Address. The last part of the public address in this language; made from the title when left empty. Changing it after publication leaves a redirect. */
  slug?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Code. The stable name in addresses and files, such as ROMED2; never changed once public. */
  code?: string | null
  /** Status. As it was at the date beside it. */
  status?: 'planned' | 'ongoing' | 'completed' | 'recurring' | null
  /** Status as of. When the status was known to be so. */
  statusAsOf?: string | null
  /** Standing of this text. Empty: original in the source language, otherwise what the language usually is. */
  origin?: {
    en?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    fr?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    ro?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    bg?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    hu?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    sk?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    it?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
    rom?: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  } | null
  /** Source language. The language this document was written in. */
  sourceLocale?: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  /** Key in the loaded content. Given when content is loaded; never changes. */
  legacyKey?: string | null
  /** Old page number. Old addresses are redirected by it. */
  legacyId?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
  deletedAt?: string | null
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
}

export type RichText = {
  root: {
    [name: string]: unknown
  }
}

export type SiteSettings = {
  globalType?: 'site-settings'
  /** Name of the site. The full name of the Alliance in this language. */
  siteName?: string | null
  /** Short name. Where there is little room. */
  shortName?: string | null
  /** Mission. What the Alliance is for, in one or two sentences. */
  mission?: string | null
  /** Auspices. The body under which the Alliance works, by its official name. */
  auspices?: string | null
  /** Terminology note. One text for the whole site, translated by a person; pages link to it and never copy it. */
  terminologyNote?: string | null
  /** Concept of the note. The concept the note is about. */
  terminologyNoteConcept?: string | GlossaryTerm | null
  /** Counter of participants. The published figure with its date, or what the records of this site give. */
  memberCounter?: {
    /** What is shown. The published figure needs its date. */
    mode?: 'published-override' | 'computed' | null
    /** Participants as published. A whole number. */
    publishedParticipants?: number | null
    /** Countries as published. A whole number. */
    publishedCountries?: number | null
    /** As of. When the published figure was true; shown beside it. */
    asOf?: string | null
  }
  /** Figures published so far. They contradict each other: each is kept with its date and source. */
  counterHistory?:
    | {
        /** Date. Empty when it is not known. */
        date?: string | null
        /** Participants. A whole number. */
        participants?: number | null
        /** Countries. A whole number. */
        countries?: number | null
        /** Sources. The pages or papers this information comes from. */
        sources?: (string | Source)[] | null
        /** Note. What is odd about it, for readers. */
        note?: string | null
        /** ID */
        id?: string
      }[]
    | null
  /** Blocks. Shown on every page, in this order. */
  sidebarBlocks?:
    | (
        'join-the-alliance' | 'cooperate-as-ngo' | 'good-practices' | 'adopted-texts' | 'follow-us' | 'member-counter' | 'terminology-note'
      )[]
    | null
  /** Social networks and feeds. An entry without an address is not shown. */
  socialLinks?:
    | {
        /** Platform. Chooses the icon. */
        platform?: 'facebook' | 'twitter' | 'linkedin' | 'youtube' | 'instagram' | 'mastodon' | 'bluesky' | 'rss' | 'other' | null
        /** Label. The name of the platform, as shown. */
        label?: string | null
        /** Order. Lower numbers come first. */
        order?: number | null
        /** Address. A web address, or a path such as /feeds/{locale}/news.rss. */
        url?: string | null
        /** ID */
        id?: string
      }[]
    | null
  /** Contact. An address of the institution, never of a person. */
  contact?: {
    /** Email. Shown to readers. */
    email?: string | null
  }
  /** Seat. Where the secretariat is. */
  seat?: {
    /** City. By its own name. */
    city?: string | null
    /** Country. The country of the city. */
    country?: string | Country | null
    /** Sources. The pages or papers this information comes from. */
    sources?: (string | Source)[] | null
  }
  _translation: Translation
  _status?: 'draft' | 'published' | null
  updatedAt?: string
  createdAt?: string
  id?: string
}

export type SiteSettingsInAllLanguages = {
  globalType?: 'site-settings'
  /** Name of the site. The full name of the Alliance in this language. */
  siteName?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Short name. Where there is little room. */
  shortName?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Mission. What the Alliance is for, in one or two sentences. */
  mission?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Auspices. The body under which the Alliance works, by its official name. */
  auspices?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Terminology note. One text for the whole site, translated by a person; pages link to it and never copy it. */
  terminologyNote?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Concept of the note. The concept the note is about. */
  terminologyNoteConcept?: string | GlossaryTermInAllLanguages | null
  /** Counter of participants. The published figure with its date, or what the records of this site give. */
  memberCounter?: {
    /** What is shown. The published figure needs its date. */
    mode?: 'published-override' | 'computed' | null
    /** Participants as published. A whole number. */
    publishedParticipants?: number | null
    /** Countries as published. A whole number. */
    publishedCountries?: number | null
    /** As of. When the published figure was true; shown beside it. */
    asOf?: string | null
  }
  /** Figures published so far. They contradict each other: each is kept with its date and source. */
  counterHistory?:
    | {
        /** Date. Empty when it is not known. */
        date?: string | null
        /** Participants. A whole number. */
        participants?: number | null
        /** Countries. A whole number. */
        countries?: number | null
        /** Sources. The pages or papers this information comes from. */
        sources?: (string | SourceInAllLanguages)[] | null
        /** Note. What is odd about it, for readers. */
        note?: string | null
        /** ID */
        id?: string
      }[]
    | null
  /** Blocks. Shown on every page, in this order. */
  sidebarBlocks?:
    | (
        'join-the-alliance' | 'cooperate-as-ngo' | 'good-practices' | 'adopted-texts' | 'follow-us' | 'member-counter' | 'terminology-note'
      )[]
    | null
  /** Social networks and feeds. An entry without an address is not shown. */
  socialLinks?:
    | {
        /** Platform. Chooses the icon. */
        platform?: 'facebook' | 'twitter' | 'linkedin' | 'youtube' | 'instagram' | 'mastodon' | 'bluesky' | 'rss' | 'other' | null
        /** Label. The name of the platform, as shown. */
        label?: string | null
        /** Order. Lower numbers come first. */
        order?: number | null
        /** Address. A web address, or a path such as /feeds/{locale}/news.rss. */
        url?: string | null
        /** ID */
        id?: string
      }[]
    | null
  /** Contact. An address of the institution, never of a person. */
  contact?: {
    /** Email. Shown to readers. */
    email?: string | null
  }
  /** Seat. Where the secretariat is. */
  seat?: {
    /** City. By its own name. */
    city?: string | null
    /** Country. The country of the city. */
    country?: string | CountryInAllLanguages | null
    /** Sources. The pages or papers this information comes from. */
    sources?: (string | SourceInAllLanguages)[] | null
  }
  _translation: TranslationOfAll
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
  updatedAt?: string
  createdAt?: string
  id?: string
}

export type Source = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Title. As the page or paper gives it, in its own language. */
  title?: string | null
  /** Site or publisher. Who published it. */
  site?: string | null
  /** Web address. Empty when the page is known from a copy only. */
  url?: string | null
  /** Note. What the source is good for, or what to be careful about. */
  note?: string | null
  /** Key. A short name for programs and addresses; choose it once and leave it. */
  key?: string | null
  /** Read on. When somebody last looked at it. */
  accessedAt?: string | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
}

export type SourceInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Title. As the page or paper gives it, in its own language. */
  title?: string | null
  /** Site or publisher. Who published it. */
  site?: string | null
  /** Web address. Empty when the page is known from a copy only. */
  url?: string | null
  /** Note. What the source is good for, or what to be careful about. */
  note?: string | null
  /** Key. A short name for programs and addresses; choose it once and leave it. */
  key?: string | null
  /** Read on. When somebody last looked at it. */
  accessedAt?: string | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
}

export type TermSet = {
  globalType?: 'term-set'
  /** Name. The name of the term base in this language. */
  name?: string | null
  /** Sources. The papers the term base rests on. */
  basis?: (string | Source)[] | null
  /** Version. Named in exports, for example 2026-11. */
  version?: string | null
  _translation: Translation
  _status?: 'draft' | 'published' | null
  updatedAt?: string
  createdAt?: string
  id?: string
}

export type TermSetInAllLanguages = {
  globalType?: 'term-set'
  /** Name. The name of the term base in this language. */
  name?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Sources. The papers the term base rests on. */
  basis?: (string | SourceInAllLanguages)[] | null
  /** Version. Named in exports, for example 2026-11. */
  version?: string | null
  _translation: TranslationOfAll
  _status?: {
    en?: 'draft' | 'published' | null
    fr?: 'draft' | 'published' | null
    ro?: 'draft' | 'published' | null
    bg?: 'draft' | 'published' | null
    hu?: 'draft' | 'published' | null
    sk?: 'draft' | 'published' | null
    it?: 'draft' | 'published' | null
    rom?: 'draft' | 'published' | null
  } | null
  updatedAt?: string
  createdAt?: string
  id?: string
}

export type Theme = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Name. As it is shown to readers, in this language. */
  label?: string | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | Source)[] | null
  /** Key. A short name for programs and addresses; choose it once and leave it. */
  key?: string | null
  /** Order. Lower numbers come first in lists. */
  order?: number | null
  _translation: Translation
  updatedAt?: string | null
  createdAt?: string | null
}

export type ThemeInAllLanguages = {
  /** Differs between installations; codes, keys and addresses do not. */
  id: string
  /** Name. As it is shown to readers, in this language. */
  label?: {
    en?: string | null
    fr?: string | null
    ro?: string | null
    bg?: string | null
    hu?: string | null
    sk?: string | null
    it?: string | null
    rom?: string | null
  } | null
  /** Sources. The pages or papers this information comes from. */
  sources?: (string | SourceInAllLanguages)[] | null
  /** Key. A short name for programs and addresses; choose it once and leave it. */
  key?: string | null
  /** Order. Lower numbers come first in lists. */
  order?: number | null
  _translation: TranslationOfAll
  updatedAt?: string | null
  createdAt?: string | null
}

export type Translation = {
  requested: Locale
  /** The language of the answer. */
  served: 'en' | 'fr' | 'ro' | 'bg' | 'hu' | 'sk' | 'it' | 'rom' | null
  origin: 'original' | 'official' | 'courtesy' | 'machine-draft' | null
  state: 'published' | 'stale' | null
  /** How often the source language has been published. */
  sourceVersion: number
  /** First publication in the language served. */
  publishedAt: string | null
  /** Last publication in the language served. */
  updatedAt: string | null
  /** Paths of the fields that are in another language than the one served. */
  fields: string[]
  available: AvailableLanguage[]
}

export type TranslationOfAll = {
  requested: 'all'
  served: null
  origin: null
  state: string | null
  /** How often the source language has been published. */
  sourceVersion: number
  /** First publication in the language served. */
  publishedAt: string | null
  /** Last publication in the language served. */
  updatedAt: string | null
  /** Paths of the fields that are in another language than the one served. */
  fields: string[]
  available: AvailableLanguage[]
}

export interface Collections {
  news: NewsItem
  events: Event
  programmes: Programme
  'member-authorities': MemberAuthority
  'glossary-terms': GlossaryTerm
  documents: Document
  pages: Page
  media: MediaItem
  participations: Participation
  organisations: Organisation
  sources: Source
  themes: Theme
  countries: Country
}

export interface CollectionsInAllLanguages {
  news: NewsItemInAllLanguages
  events: EventInAllLanguages
  programmes: ProgrammeInAllLanguages
  'member-authorities': MemberAuthorityInAllLanguages
  'glossary-terms': GlossaryTermInAllLanguages
  documents: DocumentInAllLanguages
  pages: PageInAllLanguages
  media: MediaItemInAllLanguages
  participations: ParticipationInAllLanguages
  organisations: OrganisationInAllLanguages
  sources: SourceInAllLanguages
  themes: ThemeInAllLanguages
  countries: CountryInAllLanguages
}

export interface Globals {
  'site-settings': SiteSettings
  navigation: Navigation
  'term-set': TermSet
}

export interface GlobalsInAllLanguages {
  'site-settings': SiteSettingsInAllLanguages
  navigation: NavigationInAllLanguages
  'term-set': TermSetInAllLanguages
}
