import type { ReviewWords } from '../../shapes/review.ts';

/** What a review says of a change. */
export const reviewWords: ReviewWords = {
  noBase: (name) =>
    `Git kennt nicht, womit verglichen werden soll (${name}). Nennen Sie einen Zweig oder Commit, den es hat (npm run review -- --base main).`,
  onlyInPrivate:
    'Mit --until kämen zurückgehaltene Texte zur Sprache, und hier lesen vielleicht andere mit. Rufen Sie es am eigenen Terminal auf, oder ergänzen Sie --texts, wo niemand sonst mitliest.',
  heading: (at) => `Durchsicht auf den Stand vom ${at}`,
  compared: (base, releases) =>
    releases === 0
      ? `Verglichen mit ${base} berührt diese Änderung keine Meldung.`
      : `Verglichen mit ${base} berührt diese Änderung ${releases} ${releases === 1 ? 'Meldung' : 'Meldungen'}.`,
  looks: (count) =>
    count === 0
      ? 'Nichts verlangt einen zweiten Blick.'
      : `Mit ⚠ bezeichnet: ${count} ${count === 1 ? 'Punkt' : 'Punkte'} zum Ansehen.`,
  site: (folder) => `Die Website, wie sie dann sein wird, liegt in ${folder}.`,
  noSite: 'Die Website ließ sich nicht bauen. Beheben Sie zuerst, was die Prüfung nennt.',
  leftOut:
    'Von zurückgehaltenen Meldungen stehen hier nur Zahlen, weil andere mitlesen können. Am eigenen Terminal zeigt npm run review alles.',
  otherFiles: 'Weitere Dateien dieser Änderung',
  labels: {
    state: 'Stand',
    languages: 'Sprachen',
    contacts: 'Kontakte',
    pictures: 'Bilder',
    length: 'Länge',
    events: 'Termine',
    feed: 'Feed-Eintrag',
    card: 'Vorschaukarte',
    hit: 'Suchtreffer',
    places: 'Verzeichnet auf',
    former: 'Frühere Adressen',
    check: 'Prüfung',
  },
  states: {
    draft: 'Entwurf; bleibt draußen, gleich welches Datum er trägt',
    scheduled: 'Geplant',
    embargoed: 'Gesperrt',
    published: 'Veröffentlicht',
    updated: 'Aktualisiert',
    corrected: 'Korrigiert',
    withdrawn: 'Zurückgezogen',
  },
  publicFrom: (state, at) => `${state}; öffentlich ab ${at}`,
  publicSince: (state, at) => `${state}; öffentlich seit ${at}`,
  removed: 'Alle Dateien dieser Meldung sind entfernt',
  unreadable: (language) => `${language}: nicht lesbar; warum, sagt die Prüfung`,
  hasText: (language) => `${language}: vorhanden`,
  noText: (language, shown) => `${language}: kein Text; gezeigt wird ${shown}`,
  behind: (language, changes, source) =>
    `${language}: Es ${changes === 1 ? 'fehlt eine Änderung' : `fehlen ${changes} Änderungen`} der Fassung auf ${source}`,
  contact: (name, role, ways) => `${name}, ${role}: ${ways}`,
  contactLeft: (name, day, successor) =>
    `${name} ist ausgeschieden (${day}); an die Stelle tritt ${successor}`,
  contactGone: (name, day) => `${name} ist ausgeschieden (${day}), und niemand tritt an die Stelle`,
  contactMute: (name) => `${name} hat weder Telefon noch E-Mail`,
  contactUnknown: (id) => `${id}: nicht lesbar; warum, sagt die Prüfung`,
  picture: (name, credit, terms) => `${name}: ${credit}; ${terms}`,
  alternative: (language, text) => `Alternativtext ${language}: ${text}`,
  size: (language, words, characters, minutes) =>
    `${language}: ${words} Wörter, ${characters} Zeichen mit Leerzeichen, ${minutes} Min. Lesezeit`,
  event: (language, title, when) => `${language}: ${title} (${when})`,
  feedItem: (language, title, at) => `${language}: ${title}; ${at}`,
  enclosures: (names) => `mit ${names}`,
  noFeedItem: (language) => `${language}: nicht unter den neuesten des Feeds; in seinem Archiv`,
  card: (language, title, file) => `${language}: ${title}; ${file}`,
  noCard: (language) => `${language}: keine`,
  hit: (language, title, day) => `${language}: ${title}; ${day}`,
  noHit: (language) => `${language}: wird von der Suche nicht gefunden`,
  more: (count) => `und ${count} weitere`,
  leads: (address) => `${address} führt hierher`,
  leadsNot: (address) => `${address} führt nicht hierher`,
  none: 'keine',
};
