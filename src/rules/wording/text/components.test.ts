import { body, tellTheSame } from '../../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'an unknown component, misspelt',
    changes: async () => body('<Quot speaker="ada-anker">Text</Quot>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quot>: Unknown component. Did you mean <Quote>? Use one of these (Quote, FactBox, Figure, Gallery, Video, Audio, Download, EventCard, OrgLink, Fact). Found: <Quot speaker="ada-anker">Text</Quot>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quot>: Unbekannte Komponente. Meinten Sie <Quote>? Verwenden Sie eine von diesen (Quote, FactBox, Figure, Gallery, Video, Audio, Download, EventCard, OrgLink, Fact). Gefunden: <Quot speaker="ada-anker">Text</Quot>',
    ],
  },
  {
    what: 'an unknown component, like nothing',
    changes: async () => body('<Karussell />'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Karussell>: Unknown component. Use one of these (Quote, FactBox, Figure, Gallery, Video, Audio, Download, EventCard, OrgLink, Fact). Found: <Karussell />',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Karussell>: Unbekannte Komponente. Verwenden Sie eine von diesen (Quote, FactBox, Figure, Gallery, Video, Audio, Download, EventCard, OrgLink, Fact). Gefunden: <Karussell />',
    ],
  },
  {
    what: 'an unknown attribute',
    changes: async () => body('<Quote speker="ada-anker">Text</Quote>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speker>: Unknown attribute. Did you mean speaker? Use one of these (speaker, role) or delete it. Found: speker',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speker>: Unbekanntes Attribut. Meinten Sie speaker? Verwenden Sie eines von diesen (speaker, role) oder löschen Sie es. Gefunden: speker',
    ],
  },
  {
    what: 'an unknown attribute beside the right one',
    changes: async () => body('<Quote speaker="ada-anker" farbe="rot">Text</Quote>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote farbe>: Unknown attribute. Use one of these (speaker, role) or delete it. Found: farbe',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote farbe>: Unbekanntes Attribut. Verwenden Sie eines von diesen (speaker, role) oder löschen Sie es. Gefunden: farbe',
    ],
  },
  {
    what: 'a missing attribute',
    changes: async () => body('<Quote>Text</Quote>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speaker>: The attribute speaker is missing. Add it (speaker="frank-boesenberg"). Found: <Quote>Text</Quote>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speaker>: Das Attribut speaker fehlt. Ergänzen Sie es (speaker="frank-boesenberg"). Gefunden: <Quote>Text</Quote>',
    ],
  },
  {
    what: 'an attribute twice',
    changes: async () => body('<Quote speaker="ada-anker" speaker="ada-anker">Text</Quote>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speaker>: Has the attribute speaker twice. Delete one. Found: <Quote speaker="ada-anker" speaker="ada-anker">Text</Quote>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speaker>: Hat das Attribut speaker doppelt. Löschen Sie eines. Gefunden: <Quote speaker="ada-anker" speaker="ada-anker">Text</Quote>',
    ],
  },
  {
    what: 'an empty component',
    changes: async () => body('<Quote speaker="ada-anker"></Quote>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote>: Nothing stands inside. Write text between <Quote> and </Quote>. Found: <Quote speaker="ada-anker"></Quote>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote>: Darin steht nichts. Schreiben Sie Text zwischen <Quote> und </Quote>. Gefunden: <Quote speaker="ada-anker"></Quote>',
    ],
  },
  {
    what: 'content where none belongs',
    changes: async () =>
      body('<EventCard title="Ein Termin">x</EventCard>', {
        events: '[{ title: Ein Termin, start: 2026-01-20 }]',
      }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:10:1 <EventCard>: Takes no text inside. Close it at once (<EventCard … />). Found: <EventCard title="Ein Termin">x</EventCard>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:10:1 <EventCard>: Nimmt keinen Text auf. Schließen Sie es sofort (<EventCard … />). Gefunden: <EventCard title="Ein Termin">x</EventCard>',
    ],
  },
  {
    what: 'text in a gallery',
    changes: async () => body('<Gallery>\n\nText\n\n</Gallery>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Gallery>: A gallery holds only figures. Write the text before or after it (<Figure … />). Found: Text',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <Gallery>: Eine Galerie enthält nur Bilder. Schreiben Sie den Text davor oder danach (<Figure … />). Gefunden: Text',
    ],
  },
  {
    what: 'paragraphs in an inline component',
    changes: async () => body('<OrgLink id="hafenverbund">\n\nEin\n\nZwei\n\n</OrgLink>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <OrgLink>: warning: Is to go: version 2.0.0 will not read it. Write [AHK Korea](/organisations/ahk-korea/) instead; “npm run migrate” does it for you.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <OrgLink>: <OrgLink> stands inside a sentence. Write its words on one line, without paragraphs. Found: Ein',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <OrgLink>: Hinweis: Ist veraltet: Version 2.0.0 liest es nicht mehr. Schreiben Sie stattdessen [AHK Korea](/organisations/ahk-korea/); „npm run migrate“ tut es für Sie.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <OrgLink>: <OrgLink> steht mitten im Satz. Schreiben Sie die Worte in eine Zeile, ohne Absätze. Gefunden: Ein',
    ],
  },
  {
    what: 'a block in a sentence',
    changes: async () => body('Wie <FactBox title="Fakten">das</FactBox> hier.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 <FactBox>: <FactBox> stands on its own. Write it with an empty line before and after. Found: <FactBox title="Fakten">das</FactBox>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 <FactBox>: <FactBox> steht für sich. Schreiben Sie es mit einer Leerzeile davor und danach. Gefunden: <FactBox title="Fakten">das</FactBox>',
    ],
  },
  {
    what: 'a video elsewhere',
    changes: async () => body('<Video href="https://example.org/film" title="Ein Film" />'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video href>: Does not lead to a video we can play. Write the address of one video (https://vimeo.com/123456789; youtube.com, youtu.be, vimeo.com). Found: https://example.org/film',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Video href>: Führt zu keinem Video, das wir abspielen können. Schreiben Sie die Adresse eines Videos (https://vimeo.com/123456789; youtube.com, youtu.be, vimeo.com). Gefunden: https://example.org/film',
    ],
  },
  {
    what: 'an unknown event',
    changes: async () =>
      body('<EventCard title="Ein Temin" />', { events: '[{ title: Ein Termin, start: 2026-01-20 }]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:10:1 <EventCard title>: No event of this file has this title. Did you mean Ein Termin? Write a title that stands under events. Found: Ein Temin',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:10:1 <EventCard title>: Kein Termin dieser Datei hat diesen Titel. Meinten Sie Ein Termin? Schreiben Sie einen Titel, der unter events steht. Gefunden: Ein Temin',
    ],
  },
  {
    what: 'an unknown speaker',
    changes: async () => body('<Quote speaker="ada-ankr">Text</Quote>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speaker>: There is no such person. Did you mean ada-anker? Write an id that exists, or add the file. Found: ada-ankr',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speaker>: Es gibt keine solche Person. Meinten Sie ada-anker? Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: ada-ankr',
    ],
  },
  {
    what: 'a component on a standing page',
    changes: async () => ({
      'pages/a/index.de.mdx': '---\ntitle: Seite\n---\n\n<Quote speaker="ada-anker">Text</Quote>\n',
    }),
    en: [
      'content/pages/a/index.de.mdx:5:1 <Quote>: Standing pages have no components. Write it in Markdown (## heading, **bold**, - list). Found: <Quote speaker="ada-anker">Text</Quote>',
    ],
    de: [
      'content/pages/a/index.de.mdx:5:1 <Quote>: Feste Seiten haben keine Komponenten. Schreiben Sie es in Markdown (## Überschrift, **fett**, - Liste). Gefunden: <Quote speaker="ada-anker">Text</Quote>',
    ],
  },
]);
