/** The groups of the panel, in the order of the staff's work. */
export const panelGroup = {
  news: { en: 'News and events', fr: 'Actualités et événements' },
  network: { en: 'Network', fr: 'Réseau' },
  terminology: { en: 'Terminology', fr: 'Terminologie' },
  library: { en: 'Library', fr: 'Bibliothèque' },
  site: { en: 'Site', fr: 'Site' },
  administration: { en: 'Administration', fr: 'Administration' },
} as const
