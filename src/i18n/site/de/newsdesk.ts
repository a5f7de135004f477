/** What journalists and machines take with them: press kits, sources, twins. */
export const newsdeskWords = {
  /** An abbreviation at the end of the name needs no second full stop. */
  terms: (licence: string, issuer: string) =>
    `Text: ${licence}. Bitte als Quelle nennen: ${issuer.replace(/\.?$/, '.')}`,
  citation: (issuer: string, title: string, kind: string, day: string) =>
    `${issuer}: ${title}. ${kind}, ${day}.`,
  newsdesk: {
    title: 'Für die Redaktion',
    kit: (files: number, size: string) => `Pressemappe (ZIP, ${files}\u00A0Dateien, ${size})`,
    organisationKit: (files: number, size: string) =>
      `Logos und Selbstdarstellung (ZIP, ${files}\u00A0Dateien, ${size})`,
    copy: 'Kopieren',
    load: 'Laden',
    text: 'Text',
    quote: 'Zitat kopieren',
    cite: 'Quellenangabe',
    copied: 'Kopiert',
    failed: 'Kopieren ist nicht möglich',
    forms: { txt: 'TXT', md: 'Markdown', json: 'JSON (ninjs)' },
    events: 'Kalender',
    vcard: 'Kontakt speichern (vCard)',
  },
  files: {
    picture: 'Bild',
    caption: 'Bildunterschrift',
    alt: 'Alternativtext',
    credit: 'Bildnachweis',
    terms: 'Nutzung',
    size: (width: number, height: number) => `${width} × ${height} Pixel`,
  },
  moved: {
    title: 'Diese Seite ist umgezogen',
    text: 'Sie finden die Meldung jetzt hier:',
  },
  machines: {
    releases: 'Meldungen',
    feeds: 'Feeds',
    more: 'Weitere Seiten',
    twins:
      'Jede Meldung gibt es auch als Text (index.txt), Markdown (index.md) und JSON nach IPTC ninjs 3.1 (index.json).',
  },
};
export type NewsdeskWords = typeof newsdeskWords;
