import { hafenverbund } from '../../../e2e/small-newsroom.ts';
import { dir, head, tellTheSame } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
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
      'content/organisations/hafenverbund.yaml:7:13 logos[0].file: This SVG contains a program or refers to other files. Export it again as a plain drawing (“plain SVG”). Found: ./logo.svg',
      'content/organisations/hafenverbund.yaml:8:13 logos[1].file: Files of this kind are not offered for download. Use another (svg, png, jpg, jpeg, pdf, eps, zip). Found: ./logo.bmp',
      'content/organisations/hafenverbund.yaml:9:13 logos[2].file: There is no such file in the folder. Put it there or correct its name. Found: ./wortbild.png',
    ],
    de: [
      'content/organisations/hafenverbund.yaml:7:13 logos[0].file: Dieses SVG enthält ein Programm oder verweist auf andere Dateien. Exportieren Sie es noch einmal als reine Zeichnung („einfaches SVG“). Gefunden: ./logo.svg',
      'content/organisations/hafenverbund.yaml:8:13 logos[1].file: Dateien dieser Art bieten wir nicht zum Herunterladen an. Verwenden Sie eine andere (svg, png, jpg, jpeg, pdf, eps, zip). Gefunden: ./logo.bmp',
      'content/organisations/hafenverbund.yaml:9:13 logos[2].file: Diese Datei liegt nicht im Ordner. Legen Sie sie dort ab oder berichtigen Sie den Namen. Gefunden: ./wortbild.png',
    ],
  },
  {
    what: 'an attachment that is a program',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./setup.exe, title: Programm }]' }),
      [dir + 'setup.exe']: 'x',
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Files of this kind are not offered for download. Use another (pdf, zip, csv, txt, docx, xlsx, pptx, odt, ods, odp, epub, mp3, mp4, jpg, jpeg, png, webp, avif). Found: ./setup.exe',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Dateien dieser Art bieten wir nicht zum Herunterladen an. Verwenden Sie eine andere (pdf, zip, csv, txt, docx, xlsx, pptx, odt, ods, odp, epub, mp3, mp4, jpg, jpeg, png, webp, avif). Gefunden: ./setup.exe',
    ],
  },
]);
