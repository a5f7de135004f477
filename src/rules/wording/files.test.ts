import { hafenverbund, picture, release, releasePath } from '../../../e2e/small-newsroom.ts';
import { dir, head, newsroomWith, tellTheSame, type WordingCase, withPicture } from './situations.ts';

const cases: WordingCase[] = [
  {
    what: 'no settings',
    changes: async () => ({ 'newsroom.yaml': undefined }),
    en: [
      'content/newsroom.yaml:1:1 The settings of the newsroom are missing. Write the file content/newsroom.yaml.',
    ],
    de: [
      'content/newsroom.yaml:1:1 Die Einstellungen des Newsrooms fehlen. Legen Sie die Datei content/newsroom.yaml an.',
    ],
  },
  {
    what: 'a dangling topic',
    changes: async () => head({ topics: '[hafn]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:5:10 topics[0]: There is no such topic. Did you mean hafen? Write an id that exists, or add the file. Found: hafn',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:5:10 topics[0]: Es gibt kein solches Thema. Meinten Sie hafen? Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: hafn',
    ],
  },
  {
    what: 'a dangling organisation',
    changes: async () => head({ organisations: '[werft]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:17 organisations[0]: There is no such organisation. Write an id that exists, or add the file. Found: werft',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:17 organisations[0]: Es gibt keine solche Organisation. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: werft',
    ],
  },
  {
    what: 'a dangling contact',
    changes: async () => head({ contacts: '[ada-ankr]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:12 contacts[0]: There is no such person. Did you mean ada-anker? Write an id that exists, or add the file. Found: ada-ankr',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:12 contacts[0]: Es gibt keine solche Person. Meinten Sie ada-anker? Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: ada-ankr',
    ],
  },
  {
    what: 'a dangling release',
    changes: async () => head({ related: '[2026-01-14-nichts]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:11 related[0]: There is no such release folder. Write an id that exists, or add the file. Found: 2026-01-14-nichts',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:11 related[0]: Es gibt keinen solchen Meldungsordner. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: 2026-01-14-nichts',
    ],
  },
  {
    what: 'a dangling employer',
    changes: async () => ({
      'people/ada-anker.yaml': 'name: Ada Anker\norganisation: hafenverbnd\nrole: { de: Presse }\n',
    }),
    en: [
      'content/people/ada-anker.yaml:2:15 organisation: There is no such organisation. Did you mean hafenverbund? Write an id that exists, or add the file. Found: hafenverbnd',
    ],
    de: [
      'content/people/ada-anker.yaml:2:15 organisation: Es gibt keine solche Organisation. Meinten Sie hafenverbund? Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: hafenverbnd',
    ],
  },
  {
    what: 'a dangling publisher',
    changes: async () => newsroomWith('publisher: werft'),
    en: [
      'content/newsroom.yaml:10:12 publisher: There is no such organisation. Write an id that exists, or add the file. Found: werft',
    ],
    de: [
      'content/newsroom.yaml:10:12 publisher: Es gibt keine solche Organisation. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: werft',
    ],
  },
  {
    what: 'the same address twice',
    changes: async () => ({
      'releases/2026-01-20-erste-meldung/index.de.mdx': release({ publishedAt: '2026-01-20T10:00:00+01:00' }),
    }),
    en: [
      'content/releases/2026-01-20-erste-meldung/index.de.mdx:1:1 Has the same address as content/releases/2026-01-15-erste-meldung/index.de.mdx. Rename one of the folders (2019-09-11-busan-delegation-2). Found: erste-meldung',
    ],
    de: [
      'content/releases/2026-01-20-erste-meldung/index.de.mdx:1:1 Hat dieselbe Adresse wie content/releases/2026-01-15-erste-meldung/index.de.mdx. Benennen Sie einen der Ordner um (2019-09-11-busan-delegation-2). Gefunden: erste-meldung',
    ],
  },
  {
    what: 'the same guid twice',
    changes: async () => ({
      ...head({ guid: 'https://example.org/?p=1' }),
      'releases/2026-01-20-zweite/index.de.mdx': release({
        publishedAt: '2026-01-20T10:00:00+01:00',
        guid: 'https://example.org/?p=1',
      }),
    }),
    en: [
      'content/releases/2026-01-20-zweite/index.de.mdx:7:7 guid: Has the same permanent id as content/releases/2026-01-15-erste-meldung/index.de.mdx. Delete this guid or write another. Found: https://example.org/?p=1',
    ],
    de: [
      'content/releases/2026-01-20-zweite/index.de.mdx:7:7 guid: Hat dieselbe dauerhafte Kennung wie content/releases/2026-01-15-erste-meldung/index.de.mdx. Löschen Sie guid oder schreiben Sie eine andere. Gefunden: https://example.org/?p=1',
    ],
  },
  {
    what: 'a standing page on a reserved address',
    changes: async () => ({
      'pages/suche/index.de.mdx': '---\ntitle: Suche\naddress: search\n---\n\nText.\n',
    }),
    en: [
      'content/pages/suche/index.de.mdx:3:10 address: This address belongs to the site itself. Write another (not 404, admin, archive, corrections, feeds, organisations, pagefind, people, search, topics). Found: search',
    ],
    de: [
      'content/pages/suche/index.de.mdx:3:10 address: Diese Adresse gehört der Website selbst. Schreiben Sie eine andere (nicht 404, admin, archive, corrections, feeds, organisations, pagefind, people, search, topics). Gefunden: search',
    ],
  },
  {
    what: 'two standing pages on one address',
    changes: async () => ({
      'pages/a/index.de.mdx': '---\ntitle: Impressum\naddress: impressum\n---\n\nText.\n',
      'pages/impressum/index.de.mdx': '---\ntitle: Impressum\n---\n\nText.\n',
    }),
    en: [
      'content/pages/impressum/index.de.mdx:2:1 address: Has the same address as content/pages/a/index.de.mdx. Write another (address: contact). Found: impressum',
    ],
    de: [
      'content/pages/impressum/index.de.mdx:2:1 address: Hat dieselbe Adresse wie content/pages/a/index.de.mdx. Schreiben Sie eine andere (address: kontakt). Gefunden: impressum',
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
  {
    what: 'a language the newsroom does not have',
    changes: async () => ({ [dir + 'index.fr.mdx']: release() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.fr.mdx:1:1 The file’s name has no language of this newsroom. Rename it (index.de.mdx, index.en.mdx).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.fr.mdx:1:1 Der Dateiname nennt keine Sprache dieses Newsrooms. Benennen Sie die Datei um (index.de.mdx, index.en.mdx).',
    ],
  },
  {
    what: 'a file without language',
    changes: async () => ({ [dir + 'index.mdx']: release() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.mdx:1:1 The file’s name has no language of this newsroom. Rename it (index.de.mdx, index.en.mdx).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.mdx:1:1 Der Dateiname nennt keine Sprache dieses Newsrooms. Benennen Sie die Datei um (index.de.mdx, index.en.mdx).',
    ],
  },
  {
    what: 'a folder without date',
    changes: async () => ({ [releasePath]: undefined, 'releases/erste-meldung/index.de.mdx': release() }),
    en: [
      'content/releases/erste-meldung/index.de.mdx:1:1 The folder’s name is not a date and a short name. Rename it (2019-09-11-busan-delegation). Found: erste-meldung',
    ],
    de: [
      'content/releases/erste-meldung/index.de.mdx:1:1 Der Name des Ordners besteht nicht aus Datum und Kurznamen. Benennen Sie ihn um (2019-09-11-busan-delegation). Gefunden: erste-meldung',
    ],
  },
  {
    what: 'a folder of another day',
    changes: async () => ({
      [releasePath]: undefined,
      'releases/2026-01-16-erste-meldung/index.de.mdx': release(),
    }),
    en: [
      'content/releases/2026-01-16-erste-meldung/index.de.mdx:4:14 publishedAt: warning: The folder’s name has another day. Rename the folder while it is unpublished (2026-01-15-…), or leave it.',
    ],
    de: [
      'content/releases/2026-01-16-erste-meldung/index.de.mdx:4:14 publishedAt: Hinweis: Der Name des Ordners nennt einen anderen Tag. Benennen Sie ihn um, solange nichts veröffentlicht ist (2026-01-15-…), oder lassen Sie ihn.',
    ],
  },
  {
    what: 'data with another ending',
    changes: async () => ({ 'topics/schiff.yml': 'name: { de: Schiff }\n' }),
    en: [
      'content/topics/schiff.yml:1:1 Nobody reads this file. Name it in small letters with the ending .yaml (nadja-dehne.yaml).',
    ],
    de: [
      'content/topics/schiff.yml:1:1 Diese Datei liest niemand. Benennen Sie sie klein und mit der Endung .yaml (nadja-dehne.yaml).',
    ],
  },
  {
    what: 'translations that disagree',
    changes: async () => ({
      [dir + 'index.en.mdx']: release({ publishedAt: '2026-01-15T11:00:00+01:00', topics: '[hafen, hafen]' }),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:4:14 publishedAt: Differs from content/releases/2026-01-15-erste-meldung/index.de.mdx. This field is the same in all languages: write the same value in each. Found: 2026-01-15T11:00:00+01:00',
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:5:9 topics: Differs from content/releases/2026-01-15-erste-meldung/index.de.mdx. This field is the same in all languages: write the same value in each. Found: [hafen, hafen]',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:4:14 publishedAt: Weicht von content/releases/2026-01-15-erste-meldung/index.de.mdx ab. Dieses Feld ist in allen Sprachen gleich: Schreiben Sie überall denselben Wert. Gefunden: 2026-01-15T11:00:00+01:00',
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:5:9 topics: Weicht von content/releases/2026-01-15-erste-meldung/index.de.mdx ab. Dieses Feld ist in allen Sprachen gleich: Schreiben Sie überall denselben Wert. Gefunden: [hafen, hafen]',
    ],
  },
  {
    what: 'a picture of which only the texts differ',
    changes: async () => ({
      ...withPicture,
      [dir + 'hafen.jpg']: await picture(),
      [dir + 'index.en.mdx']: release({
        image: '{ src: ./hafen.jpg, alt: A ship in the harbour, credit: Somebody else }',
      }),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:7:64 image.credit: Differs from content/releases/2026-01-15-erste-meldung/index.de.mdx. This field is the same in all languages: write the same value in each. Found: Somebody else',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:7:64 image.credit: Weicht von content/releases/2026-01-15-erste-meldung/index.de.mdx ab. Dieses Feld ist in allen Sprachen gleich: Schreiben Sie überall denselben Wert. Gefunden: Somebody else',
    ],
  },
  {
    what: 'a picture that is not there',
    changes: async () => ({ ...withPicture, [dir + 'haven.jpg']: await picture() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: There is no such picture in the folder. Did you mean ./haven.jpg? Put the file beside the text or correct its name. Found: ./hafen.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Dieses Bild liegt nicht im Ordner. Meinten Sie ./haven.jpg? Legen Sie die Datei neben den Text oder berichtigen Sie den Namen. Gefunden: ./hafen.jpg',
    ],
  },
  {
    what: 'a picture that is too small',
    changes: async () => ({ ...withPicture, [dir + 'hafen.jpg']: await picture(640, 480) }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: The picture is 640 pixels wide. Supply the original with at least 1200. Found: ./hafen.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Das Bild ist 640 Pixel breit. Liefern Sie das Original mit mindestens 1200. Gefunden: ./hafen.jpg',
    ],
  },
  {
    what: 'a picture that is broken off',
    changes: async () => ({ ...withPicture, [dir + 'hafen.jpg']: (await picture()).subarray(0, 2000) }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: The picture cannot be read. Save it again as JPEG or PNG and replace the file. Found: ./hafen.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Das Bild lässt sich nicht lesen. Speichern Sie es erneut als JPEG oder PNG und ersetzen Sie die Datei. Gefunden: ./hafen.jpg',
    ],
  },
  {
    what: 'a picture that is none',
    changes: async () => ({ ...withPicture, [dir + 'hafen.jpg']: 'kein Bild' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: The picture cannot be read. Save it again as JPEG or PNG and replace the file. Found: ./hafen.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Das Bild lässt sich nicht lesen. Speichern Sie es erneut als JPEG oder PNG und ersetzen Sie die Datei. Gefunden: ./hafen.jpg',
    ],
  },
  {
    what: 'a picture of a strange format',
    changes: async () => ({
      ...head({ image: '{ src: ./hafen.tiff, alt: Ein Schiff im Hafen, credit: Ada }' }),
      [dir + 'hafen.tiff']: 'x',
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: This is no picture format we can show. Use another (jpg, jpeg, png, webp, avif). Found: ./hafen.tiff',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Dieses Bildformat können wir nicht zeigen. Verwenden Sie ein anderes (jpg, jpeg, png, webp, avif). Gefunden: ./hafen.tiff',
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
    what: 'logos that are not there, of a kind that no desk can use, and with a program inside',
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
  {
    what: 'a text that is not UTF-8',
    changes: async () => ({ [releasePath]: new Uint8Array([0x2d, 0xff, 0xfe]) }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 The file is not text in UTF-8. Save it with the encoding UTF-8.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Die Datei ist kein Text in UTF-8. Speichern Sie sie mit der Kodierung UTF-8.',
    ],
  },
  {
    what: 'a long title',
    changes: async () => head({ title: 'Wörter '.repeat(14).trim() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: warning: Has 97 characters; search engines and phones cut it off. Better write at most 90.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Hinweis: Hat 97 Zeichen; Suchmaschinen und Telefone schneiden ihn ab. Schreiben Sie besser höchstens 90.',
    ],
  },
  {
    what: 'no picture',
    changes: async () => head({ kind: 'pressRelease' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:1 image: warning: The release has no picture. Add one if you can (image: { src: ./photo.jpg, alt: …, credit: … }).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:1 image: Hinweis: Die Meldung hat kein Bild. Ergänzen Sie eines, wenn Sie können (image: { src: ./foto.jpg, alt: …, credit: … }).',
    ],
  },
  {
    what: 'no text in the first language',
    changes: async () => ({ [releasePath]: undefined, [dir + 'index.en.mdx']: release() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:1:1 warning: There is no file in the newsroom’s first language. The browser editor needs it (index.de.mdx).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:1:1 Hinweis: Es gibt keine Datei in der ersten Sprache des Newsrooms. Der Editor im Browser braucht sie (index.de.mdx).',
    ],
  },
  {
    what: 'a draft tells nothing of its text',
    changes: async () =>
      head(
        { draft: 'true', title: 'Geheim', sumary: 'Quarzmuschel', kind: 'geheim' },
        'Quarzmuschel {geheim} <Geheim /> [x](geheim)',
      ),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Has 6 characters. Write at least 20.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:6:7 kind: Is none of the possible values. Write one of them (pressRelease, statement, mediaAdvisory, announcement).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:1 Unknown key. Use one of these or delete the line (title, summary, publishedAt, topics, kicker, kind, dateline, issuer, organisations, contacts, boilerplates, image, attachments, links, events, related, kit, draft, embargo, corrections, withdrawn, translation, ai, redirects, guid, importedFrom).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:14 Code in braces is not run. Write the value itself; if you mean the character, write \\{ (\\{name\\}).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:23 Unknown component. Use one of these (Quote, FactBox, Figure, Gallery, Video, Download, EventCard, OrgLink).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:34 link: This link leads nowhere. Write a full address or a path of this site (https://example.org/ or /imprint/).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Hat 6 Zeichen. Schreiben Sie mindestens 20.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:6:7 kind: Ist keiner der möglichen Werte. Schreiben Sie einen davon (pressRelease, statement, mediaAdvisory, announcement).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:1 Unbekanntes Feld. Verwenden Sie eines von diesen oder löschen Sie die Zeile (title, summary, publishedAt, topics, kicker, kind, dateline, issuer, organisations, contacts, boilerplates, image, attachments, links, events, related, kit, draft, embargo, corrections, withdrawn, translation, ai, redirects, guid, importedFrom).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:14 Code in geschweiften Klammern wird nicht ausgeführt. Schreiben Sie den Wert selbst; ist das Zeichen gemeint, schreiben Sie \\{ (\\{Name\\}).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:23 Unbekannte Komponente. Verwenden Sie eine von diesen (Quote, FactBox, Figure, Gallery, Video, Download, EventCard, OrgLink).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:34 link: Dieser Link führt nirgendwohin. Schreiben Sie eine vollständige Adresse oder einen Pfad dieser Website (https://example.org/ oder /impressum/).',
    ],
  },
  {
    what: 'a release of tomorrow tells nothing of its text',
    changes: async () =>
      head({ publishedAt: '2026-08-01T10:00:00+02:00', organisations: '[geheimwerft]', kicker: '""' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:17 organisations[0]: There is no such organisation. Write an id that exists, or add the file.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:9 kicker: Is empty. Write a text or delete the line.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:17 organisations[0]: Es gibt keine solche Organisation. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:9 kicker: Ist leer. Schreiben Sie einen Text oder löschen Sie die Zeile.',
    ],
  },
];

tellTheSame(cases);
