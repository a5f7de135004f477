import { picture, releasePath } from '../../../e2e/small-newsroom.ts';
import { body, dir, tellTheSame, type WordingCase } from './situations.ts';

const cases: WordingCase[] = [
  {
    what: 'lists in lists without end',
    changes: async () => body(`${'- '.repeat(60)}Hafen`),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:51 Stands more than 50 levels deep in lists, quotations or tags. Write it with fewer (- a list in a list).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:51 Steht tiefer als 50 Ebenen in Listen, Zitaten oder Tags. Kommen Sie mit weniger aus (- eine Liste in einer Liste).',
    ],
  },
  {
    what: 'a text that is a book',
    changes: async () => body('Hafen. '.repeat(80_000)),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Has 560222 characters, too many for a text. Write at most 500000 and put the rest beside it as a download (attachments: [{ file: ./report.pdf, title: … }]).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Hat 560222 Zeichen, zu viele für einen Text. Schreiben Sie höchstens 500000, und legen Sie das Übrige zum Herunterladen dazu (attachments: [{ file: ./bericht.pdf, title: … }]).',
    ],
  },
  {
    what: 'no body',
    changes: async () => body(''),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 The release has no text. Write it below the second line of three hyphens.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Die Meldung hat keinen Text. Schreiben Sie ihn unter die zweite Zeile aus drei Bindestrichen.',
    ],
  },
  {
    what: 'only a comment',
    changes: async () => body('{/* später */}'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 The release has no text. Write it below the second line of three hyphens.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Die Meldung hat keinen Text. Schreiben Sie ihn unter die zweite Zeile aus drei Bindestrichen.',
    ],
  },
  {
    what: 'no frontmatter',
    changes: async () => ({ [releasePath]: 'Nur Text.\n' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 The file does not begin with its facts. Write them between two lines of three hyphens at the very top (--- title: … ---).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Die Datei beginnt nicht mit ihren Angaben. Schreiben Sie sie ganz oben zwischen zwei Zeilen aus drei Bindestrichen (--- title: … ---).',
    ],
  },
  {
    what: 'a link in a link',
    changes: async () => body('Die [<OrgLink id="hafenverbund" />](https://example.org/) hilft.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:6 link: A link stands within a link. Leave one of them out. Found: <OrgLink id="hafenverbund" />',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:6 link: Ein Link steht in einem Link. Lassen Sie einen der beiden weg. Gefunden: <OrgLink id="hafenverbund" />',
    ],
  },
  {
    what: 'import',
    changes: async () => body("import fs from 'fs'"),
    en: [
      "content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Begins like code (import or export). Releases contain no code: delete the line, or begin the sentence with another word. Found: import fs from 'fs'",
    ],
    de: [
      "content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Beginnt wie Programmcode (import oder export). Meldungen enthalten keinen Code: Löschen Sie die Zeile oder beginnen Sie den Satz mit einem anderen Wort. Gefunden: import fs from 'fs'",
    ],
  },
  {
    what: 'export',
    changes: async () => body('export const a = 1'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Begins like code (import or export). Releases contain no code: delete the line, or begin the sentence with another word. Found: export const a = 1',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Beginnt wie Programmcode (import oder export). Meldungen enthalten keinen Code: Löschen Sie die Zeile oder beginnen Sie den Satz mit einem anderen Wort. Gefunden: export const a = 1',
    ],
  },
  {
    what: 'an expression in a sentence',
    changes: async () => body('Der Preis ist {process.env.HOME} Euro.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:15 Code in braces is not run. Write the value itself; if you mean the character, write \\{ (\\{name\\}). Found: {process.env.HOME}',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:15 Code in geschweiften Klammern wird nicht ausgeführt. Schreiben Sie den Wert selbst; ist das Zeichen gemeint, schreiben Sie \\{ (\\{Name\\}). Gefunden: {process.env.HOME}',
    ],
  },
  {
    what: 'an expression on its own',
    changes: async () => body('{1 + 1}'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Code in braces is not run. Write the value itself; if you mean the character, write \\{ (\\{name\\}). Found: {1 + 1}',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Code in geschweiften Klammern wird nicht ausgeführt. Schreiben Sie den Wert selbst; ist das Zeichen gemeint, schreiben Sie \\{ (\\{Name\\}). Gefunden: {1 + 1}',
    ],
  },
  {
    what: 'a brace that is not closed',
    changes: async () => body('Ein { im Text.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 A { begins code here. If you mean the character, write \\{ (\\{1\\}). Found: { im Text.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 Eine { beginnt hier Programmcode. Ist das Zeichen gemeint, schreiben Sie \\{ (\\{1\\}). Gefunden: { im Text.',
    ],
  },
  {
    what: 'a less-than sign',
    changes: async () => body('Weniger als <5 Prozent.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:13 A < begins a component here. If you mean the character, write \\< (5 \\< 7). Found: <5 Prozent.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:13 Ein < beginnt hier eine Komponente. Ist das Zeichen gemeint, schreiben Sie \\< (5 \\< 7). Gefunden: <5 Prozent.',
    ],
  },
  {
    what: 'an HTML comment',
    changes: async () => body('<!-- später -->'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 A comment is written differently here. Write {/* … */} ({/* check this */}). Found: <!-- später -->',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Ein Kommentar wird hier anders geschrieben. Schreiben Sie {/* … */} ({/* noch prüfen */}). Gefunden: <!-- später -->',
    ],
  },
  {
    what: 'a tag that is not closed',
    changes: async () => body('Ein <br> Umbruch.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 <br> is not closed. Write </br> where it ends, or <br /> (<br />). Found: <br> Umbruch.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 <br> ist nicht geschlossen. Schreiben Sie </br> ans Ende oder <br /> (<br />). Gefunden: <br> Umbruch.',
    ],
  },
  {
    what: 'a component that is not closed',
    changes: async () => body('<Quote speaker="ada-anker">\nText'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote> is not closed. Write </Quote> where it ends, or <Quote /> (<br />). Found: <Quote speaker="ada-anker">',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote> ist nicht geschlossen. Schreiben Sie </Quote> ans Ende oder <Quote /> (<br />). Gefunden: <Quote speaker="ada-anker">',
    ],
  },
  {
    what: 'an unknown component, misspelt',
    changes: async () => body('<Quot speaker="ada-anker">Text</Quot>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quot>: Unknown component. Did you mean <Quote>? Use one of these (Quote, FactBox, Figure, Gallery, Video, Download, EventCard, OrgLink). Found: <Quot speaker="ada-anker">Text</Quot>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quot>: Unbekannte Komponente. Meinten Sie <Quote>? Verwenden Sie eine von diesen (Quote, FactBox, Figure, Gallery, Video, Download, EventCard, OrgLink). Gefunden: <Quot speaker="ada-anker">Text</Quot>',
    ],
  },
  {
    what: 'an unknown component, like nothing',
    changes: async () => body('<Karussell />'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Karussell>: Unknown component. Use one of these (Quote, FactBox, Figure, Gallery, Video, Download, EventCard, OrgLink). Found: <Karussell />',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Karussell>: Unbekannte Komponente. Verwenden Sie eine von diesen (Quote, FactBox, Figure, Gallery, Video, Download, EventCard, OrgLink). Gefunden: <Karussell />',
    ],
  },
  {
    what: 'a raw HTML tag',
    changes: async () => body('Ein <script>alert(1)</script> Skript.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 <script>: This HTML tag is not allowed. Use Markdown (**bold**, *italic*) or one of these (br, sub, sup, abbr, span). Found: <script>alert(1)</script>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 <script>: Dieses HTML-Tag ist nicht erlaubt. Verwenden Sie Markdown (**fett**, *kursiv*) oder eines von diesen (br, sub, sup, abbr, span). Gefunden: <script>alert(1)</script>',
    ],
  },
  {
    what: 'an iframe',
    changes: async () => body('<iframe src="https://example.org/"></iframe>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <iframe>: This HTML tag is not allowed. Use Markdown (**bold**, *italic*) or one of these (br, sub, sup, abbr, span). Found: <iframe src="https://example.org/"></iframe>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <iframe>: Dieses HTML-Tag ist nicht erlaubt. Verwenden Sie Markdown (**fett**, *kursiv*) oder eines von diesen (br, sub, sup, abbr, span). Gefunden: <iframe src="https://example.org/"></iframe>',
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
    what: 'code in an attribute',
    changes: async () => body('<Quote speaker={name}>Text</Quote>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speaker>: Code in braces is not run. Write the value in quotes (speaker="…"). Found: {name}',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speaker>: Code in geschweiften Klammern wird nicht ausgeführt. Schreiben Sie den Wert in Anführungszeichen (speaker="…"). Gefunden: {name}',
    ],
  },
  {
    what: 'a spread',
    changes: async () => body('<Quote speaker="ada-anker" {...rest}>Text</Quote>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote>: Attributes cannot be taken from code. Write each one out (speaker="frank-boesenberg"). Found: <Quote speaker="ada-anker" {...rest}>Text</Quote>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote>: Attribute können nicht aus Code kommen. Schreiben Sie jedes aus (speaker="frank-boesenberg"). Gefunden: <Quote speaker="ada-anker" {...rest}>Text</Quote>',
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
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 <OrgLink>: <OrgLink> stands inside a sentence. Write its words on one line, without paragraphs. Found: Ein',
    ],
    de: [
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
    what: 'a javascript link',
    changes: async () => body('[Klick](javascript:alert(1))'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: Links with javascript: are not allowed. Write a web address (https://example.org/). Found: javascript:alert(1)',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: Links mit javascript: sind nicht erlaubt. Schreiben Sie eine Webadresse (https://example.org/). Gefunden: javascript:alert(1)',
    ],
  },
  {
    what: 'a data link',
    changes: async () => body('[Klick](data:text/html,x)'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: Links with data: are not allowed. Write a web address (https://example.org/). Found: data:text/html,x',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: Links mit data: sind nicht erlaubt. Schreiben Sie eine Webadresse (https://example.org/). Gefunden: data:text/html,x',
    ],
  },
  {
    what: 'a link to nowhere',
    changes: async () => body('[Klick](seite.html)'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: This link leads nowhere. Write a full address or a path of this site (https://example.org/ or /imprint/). Found: seite.html',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: Dieser Link führt nirgendwohin. Schreiben Sie eine vollständige Adresse oder einen Pfad dieser Website (https://example.org/ oder /impressum/). Gefunden: seite.html',
    ],
  },
  {
    what: 'a first-level heading',
    changes: async () => body('# Titel'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 heading: A single # makes a second title. Begin headings with ## (## Background). Found: # Titel',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 heading: Ein einzelnes # ergibt einen zweiten Titel. Beginnen Sie Überschriften mit ## (## Hintergrund). Gefunden: # Titel',
    ],
  },
  {
    what: 'a skipped heading',
    changes: async () => body('## Zwei\n\n#### Vier'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 heading: A level of headings is left out after ##. Write ### here. Found: #### Vier',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 heading: Nach ## ist eine Ebene der Überschriften ausgelassen. Schreiben Sie hier ###. Gefunden: #### Vier',
    ],
  },
  {
    what: 'a skipped first heading',
    changes: async () => body('### Drei'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 heading: A level of headings is left out after #. Write ## here. Found: ### Drei',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 heading: Nach # ist eine Ebene der Überschriften ausgelassen. Schreiben Sie hier ##. Gefunden: ### Drei',
    ],
  },
  {
    what: 'a Markdown picture',
    changes: async () => body('![Ein Schiff im Hafen](./a.jpg)'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 image: A picture in the text needs alternative text and credit. Write it as a figure (<Figure src="./delegation.jpg" alt="…" credit="…" />). Found: ./a.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 image: Ein Bild im Text braucht Alternativtext und Bildnachweis. Schreiben Sie es als Figure (<Figure src="./delegation.jpg" alt="…" credit="…" />). Gefunden: ./a.jpg',
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
    what: 'bold signs left in the text',
    changes: async () => body('Das **„Wort“**und mehr.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 warning: The ** stayed in the text. Write the bold words without a space or bracket next to the signs (**word**). Found: Das **„Wort“**und mehr.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 Hinweis: Die ** sind im Text stehen geblieben. Schreiben Sie die fetten Wörter ohne Leerzeichen oder Klammer an den Zeichen (**Wort**). Gefunden: Das **„Wort“**und mehr.',
    ],
  },
  {
    what: 'straight quotation marks',
    changes: async () => body('Er sagt "Moin".'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:9 warning: A straight quotation mark stands in the text. Write the marks of the language (“…”). Found: Er sagt "Moin".',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:9 Hinweis: Im Text steht ein gerades Anführungszeichen. Schreiben Sie die Zeichen der Sprache („…“). Gefunden: Er sagt "Moin".',
    ],
  },
  {
    what: 'a short alternative text',
    changes: async () => ({
      ...body('<Figure src="./a.jpg" alt="Schiff" credit="Foto: Ada" />'),
      [dir + 'a.jpg']: await picture(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure alt>: Has 6 characters. Write at least 10. Found: Schiff',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure alt>: Hat 6 Zeichen. Schreiben Sie mindestens 10. Gefunden: Schiff',
    ],
  },
  {
    what: 'a figure without credit',
    changes: async () => ({
      ...body('<Figure src="./a.jpg" alt="Ein Schiff im Hafen" />'),
      [dir + 'a.jpg']: await picture(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure credit>: The picture has no credit. Name its source (credit: Foto: Silicon Saxony). Found: <Figure src="./a.jpg" alt="Ein Schiff im Hafen" />',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure credit>: Dem Bild fehlt der Bildnachweis. Nennen Sie die Quelle (credit: Foto: Silicon Saxony). Gefunden: <Figure src="./a.jpg" alt="Ein Schiff im Hafen" />',
    ],
  },
];

tellTheSame(cases);
