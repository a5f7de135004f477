import { film, sound } from '../../../e2e/fixtures/file-bytes.ts';
import { hafenverbund, notYet, release } from '../../../e2e/small-newsroom.ts';
import { dir, head, tellTheSame } from '../../../e2e/fixtures/situations.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">';
const withLogo = (name: string, text: string | Uint8Array) => ({
  'organisations/hafenverbund.yaml': `${hafenverbund}logos:\n  - { file: ./${name}, title: { de: Wortmarke } }\n`,
  [`organisations/${name}`]: text,
});

const heldBack = {
  'releases/2026-08-01-zweite-meldung/index.de.mdx': release(
    { ...notYet, publishedAt: '2026-08-01T10:00:00+02:00' },
    'Nichts als dies.',
  ),
};

tellTheSame([
  {
    what: 'a logo in another encoding',
    changes: async () => withLogo('logo.svg', Buffer.from(`${svg}</svg>`, 'utf16le')),
    en: ['content/organisations/logo.svg:1:1 This SVG is not written in UTF-8. Save it again in UTF-8.'],
    de: [
      'content/organisations/logo.svg:1:1 Dieses SVG ist nicht in UTF-8 geschrieben. Speichern Sie es noch einmal in UTF-8.',
    ],
  },
  {
    what: 'a logo with everything that it must not have',
    changes: async () =>
      withLogo('logo.svg', `<?xml-stylesheet href="x.css"?>\n<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg}</svg>`),
    en: [
      'content/organisations/logo.svg:1:1 This SVG contains an instruction for programs. Delete it (<?…?>). Found: xml-stylesheet',
      'content/organisations/logo.svg:2:1 This SVG declares or uses entities (<!ENTITY>). Export it again without them; in Illustrator, without “Preserve editing capabilities”. Found: <!DOCTYPE',
    ],
    de: [
      'content/organisations/logo.svg:1:1 Dieses SVG enthält eine Anweisung für Programme. Löschen Sie sie (<?…?>). Gefunden: xml-stylesheet',
      'content/organisations/logo.svg:2:1 Dieses SVG enthält Entities (<!ENTITY>). Exportieren Sie es noch einmal ohne sie; in Illustrator ohne „Illustrator-Bearbeitungsfunktionen beibehalten“. Gefunden: <!DOCTYPE',
    ],
  },
  {
    what: 'a logo with a program, an address and a style',
    changes: async () =>
      withLogo(
        'logo.svg',
        `${svg}\n<g onclick="1"/>\n<use href="x.svg#a"/>\n<style>@import "x";</style></svg>`,
      ),
    en: [
      'content/organisations/logo.svg:2:1 A drawing must not run a program. Delete this attribute. Found: onclick',
      'content/organisations/logo.svg:3:1 A drawing must not refer to anything outside of it. Embed the picture as PNG or JPEG without metadata, or refer to a part of the drawing (href="#mark"). Found: href="x.svg#a"',
      'content/organisations/logo.svg:4:1 This style could load something or is unknown to us. Write plain rules (.st0{fill:#16324f}), or attributes (fill="#16324f"). Found: @import "x";',
    ],
    de: [
      'content/organisations/logo.svg:2:1 Eine Zeichnung darf kein Programm ausführen. Löschen Sie dieses Attribut. Gefunden: onclick',
      'content/organisations/logo.svg:3:1 Eine Zeichnung darf auf nichts außerhalb verweisen. Betten Sie das Bild als PNG oder JPEG ohne Metadaten ein oder verweisen Sie auf einen Teil der Zeichnung (href="#zeichen"). Gefunden: href="x.svg#a"',
      'content/organisations/logo.svg:4:1 Dieser Stil könnte etwas laden oder ist uns unbekannt. Schreiben Sie einfache Regeln (.st0{fill:#16324f}) oder Attribute (fill="#16324f"). Gefunden: @import "x";',
    ],
  },
  {
    what: 'a logo whose elements have a prefix',
    changes: async () => withLogo('logo.svg', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>'),
    en: [
      'content/organisations/logo.svg:1:1 The elements of SVG have a prefix here. Write them without one (<svg> instead of <svg:svg>). Found: svg:svg',
    ],
    de: [
      'content/organisations/logo.svg:1:1 Die Elemente von SVG haben hier ein Präfix. Schreiben Sie sie ohne (<svg> statt <svg:svg>). Gefunden: svg:svg',
    ],
  },
  {
    what: 'a logo that is no drawing',
    changes: async () => withLogo('logo.svg', '<svg viewBox="0 0 9 9"/>'),
    en: [
      'content/organisations/logo.svg:1:1 This file is no SVG drawing. Its first element has to be that of SVG (<svg xmlns="http://www.w3.org/2000/svg">). Found: svg',
    ],
    de: [
      'content/organisations/logo.svg:1:1 Diese Datei ist keine SVG-Zeichnung. Ihr erstes Element muss das von SVG sein (<svg xmlns="http://www.w3.org/2000/svg">). Gefunden: svg',
    ],
  },
  {
    what: 'a logo that is no XML',
    changes: async () => withLogo('logo.svg', `${svg}\n<br>\n</svg>`),
    en: [
      'content/organisations/logo.svg:3:1 This SVG is no valid XML. Export it again (“plain SVG”). Found: Missing end tag for element br',
    ],
    de: [
      'content/organisations/logo.svg:3:1 Dieses SVG ist kein gültiges XML. Exportieren Sie es noch einmal („einfaches SVG“). Gefunden: Missing end tag for element br',
    ],
  },
  {
    what: 'a logo that draws itself',
    changes: async () => withLogo('logo.svg', `${svg}<g id="a"><use href="#a"/></g></svg>`),
    en: [
      'content/organisations/logo.svg:1:1 This SVG is too large or nested too deeply. Export it again with fewer elements; embed no photos.',
    ],
    de: [
      'content/organisations/logo.svg:1:1 Dieses SVG ist zu groß oder zu tief verschachtelt. Exportieren Sie es mit weniger Elementen und betten Sie keine Fotos ein.',
    ],
  },
  {
    what: 'a logo with an ending in capitals',
    changes: async () => withLogo('logo.SVG', `${svg}</svg>`),
    en: [
      'content/organisations/hafenverbund.yaml:7:13 logos[0].file: The ending .SVG has capitals. Write it in small letters. Rename the file and write its new name here (logo.svg), or let both be done: npm run check -- --fix. Found: ./logo.SVG',
    ],
    de: [
      'content/organisations/hafenverbund.yaml:7:13 logos[0].file: Die Endung .SVG hat Großbuchstaben. Schreiben Sie sie klein. Benennen Sie die Datei um und schreiben Sie den neuen Namen hierher (logo.svg), oder lassen Sie beides erledigen: npm run check -- --fix. Gefunden: ./logo.SVG',
    ],
  },
  {
    what: 'a file without ./',
    changes: async () => head({ attachments: '[{ file: facts.pdf, title: Fakten }]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Does not name a file of this folder. Write ./ and the file’s name (./facts.pdf). Found: facts.pdf',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Nennt keine Datei dieses Ordners. Schreiben Sie ./ und den Namen der Datei (./facts.pdf). Gefunden: facts.pdf',
    ],
  },
  {
    what: 'an attachment that is not there',
    changes: async () => head({ attachments: '[{ file: ./fakten.pdf, title: Fakten }]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: There is no such file in the folder. Put it there or correct its name. Found: ./fakten.pdf',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Diese Datei liegt nicht im Ordner. Legen Sie sie dort ab oder berichtigen Sie den Namen. Gefunden: ./fakten.pdf',
    ],
  },
  {
    what: 'logos that are not there, of a kind that no newspaper can use, and with a program inside',
    changes: async () => ({
      'organisations/hafenverbund.yaml': `${hafenverbund}logos:
  - { file: ./logo.svg, title: { de: Wortmarke } }
  - { file: ./logo.bmp, title: { de: Bildmarke } }
  - { file: ./wortbild.png, title: { de: Signet } }
`,
      'organisations/logo.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
    }),
    en: [
      'content/organisations/hafenverbund.yaml:8:13 logos[1].file: Files of this kind are not offered for download. Use another (svg, png, jpg, jpeg, pdf, eps, zip). Found: ./logo.bmp',
      'content/organisations/hafenverbund.yaml:9:13 logos[2].file: There is no such file in the folder. Put it there or correct its name. Found: ./wortbild.png',
      'content/organisations/logo.svg:1:62 A drawing must not have this element. Delete it, or export the drawing again (“plain SVG”). Found: <script>',
    ],
    de: [
      'content/organisations/hafenverbund.yaml:8:13 logos[1].file: Dateien dieser Art bieten wir nicht zum Herunterladen an. Verwenden Sie eine andere (svg, png, jpg, jpeg, pdf, eps, zip). Gefunden: ./logo.bmp',
      'content/organisations/hafenverbund.yaml:9:13 logos[2].file: Diese Datei liegt nicht im Ordner. Legen Sie sie dort ab oder berichtigen Sie den Namen. Gefunden: ./wortbild.png',
      'content/organisations/logo.svg:1:62 Eine Zeichnung darf dieses Element nicht haben. Löschen Sie es oder exportieren Sie die Zeichnung noch einmal („einfaches SVG“). Gefunden: <script>',
    ],
  },
  {
    what: 'an attachment that is a program',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./setup.exe, title: Programm }]' }),
      [dir + 'setup.exe']: 'x',
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Files of this kind are not offered for download. Use another (pdf, zip, csv, txt, docx, xlsx, pptx, odt, ods, odp, epub, mp4, webm, mp3, m4a, vtt, jpg, jpeg, png, webp, avif). Found: ./setup.exe',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Dateien dieser Art bieten wir nicht zum Herunterladen an. Verwenden Sie eine andere (pdf, zip, csv, txt, docx, xlsx, pptx, odt, ods, odp, epub, mp4, webm, mp3, m4a, vtt, jpg, jpeg, png, webp, avif). Gefunden: ./setup.exe',
    ],
  },
  {
    what: 'a film, while a release is held back',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./film.mp4, title: Ein Film }]' }),
      [`${dir}film.mp4`]: film(),
      ...heldBack,
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Nobody can search this file (mp4) for words that are held back. Look at it yourself, then let it through (unread: allowed). Found: ./film.mp4',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: In dieser Datei (mp4) lässt sich nicht nach zurückgehaltenen Wörtern suchen. Sehen Sie sie selbst an, und geben Sie sie dann frei (unread: allowed). Gefunden: ./film.mp4',
    ],
  },
  {
    what: 'films that somebody has looked at',
    changes: async () => ({
      ...head(
        { attachments: '[{ file: ./film.mp4, title: Ein Film, unread: allowed }]' },
        'Ein Absatz.\n\n<Download file="./ton.mp3" title="Ein Ton" unread="allowed" />',
      ),
      [`${dir}film.mp4`]: film(),
      [`${dir}ton.mp3`]: sound(),
      ...heldBack,
    }),
    en: [],
    de: [],
  },
  {
    what: 'a film, while nothing is held back',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./film.mp4, title: Ein Film }]' }),
      [`${dir}film.mp4`]: film(),
    }),
    en: [],
    de: [],
  },
]);
