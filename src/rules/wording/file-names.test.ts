import { release, releasePath } from '../../../e2e/small-newsroom.ts';
import { dir, tellTheSame } from '../../../e2e/fixtures/situations.ts';

const place = `content/${releasePath}`;
const folder = `content/${dir}`;
const pdf = '%PDF-1.4\n%%EOF\n';

/** A release with attachments of these names, which lie beside it. */
const attached = async (...names: string[]) => ({
  [releasePath]: release({
    attachments: `[${names.map((name) => `{ file: ${JSON.stringify(`./${name}`)}, title: Die Datei }`).join(', ')}]`,
  }),
  ...Object.fromEntries(names.map((name) => [dir + name, pdf])),
});

/** What is said of one name, at its place in the text. */
const flawed = (name: string, becomes: string, en: string, de: string) => ({
  what: `a file named ${name.slice(0, 30)}`,
  changes: () => attached(name),
  en: [
    `${place}:7:23 attachments[0].file: ${en} Rename the file and write its new name here (${becomes}), or let both be done: npm run check -- --fix. Found: ./${name}`,
  ],
  de: [
    `${place}:7:23 attachments[0].file: ${de} Benennen Sie die Datei um und schreiben Sie den neuen Namen hierher (${becomes}), oder lassen Sie beides erledigen: npm run check -- --fix. Gefunden: ./${name}`,
  ],
});

tellTheSame([
  flawed(
    'Kran #3.pdf',
    'Kran 3.pdf',
    'Not every system can have # in a name. Leave it out.',
    'Nicht jedes System erlaubt # in einem Namen. Lassen Sie das weg.',
  ),
  flawed(
    'con.pdf',
    'con-1.pdf',
    'con is a reserved name of Windows, with any ending.',
    'con ist unter Windows ein reservierter Name, mit jeder Endung.',
  ),
  flawed(
    `${'x'.repeat(160)}.pdf`,
    `${'x'.repeat(146)}.pdf`,
    'The name is too long: 164 bytes. Every system takes 150.',
    'Der Name ist zu lang: 164 Byte. Jedes System erlaubt 150.',
  ),
  flawed(
    'Bericht.PDF',
    'Bericht.pdf',
    'The ending .PDF has capitals. Write it in small letters.',
    'Die Endung .PDF hat Großbuchstaben. Schreiben Sie sie klein.',
  ),
  flawed(
    'press-kit.zip',
    'press-kit-2.zip',
    'The site itself makes a file of this name.',
    'Eine Datei dieses Namens macht die Website selbst.',
  ),
  {
    what: 'two files whose names differ only in capitals',
    changes: () => attached('Plan.pdf', 'plan.pdf'),
    en: [
      `${place}:7:23 attachments[0].file: The name differs from plan.pdf only in capitals or in the composition of its letters. On macOS and Windows the two are one file. Rename one of them (plan-2.pdf). Found: ./Plan.pdf`,
      `${place}:7:65 attachments[1].file: The name differs from Plan.pdf only in capitals or in the composition of its letters. On macOS and Windows the two are one file. Rename one of them (Plan-2.pdf). Found: ./plan.pdf`,
    ],
    de: [
      `${place}:7:23 attachments[0].file: Der Name unterscheidet sich von plan.pdf nur in der Groß- und Kleinschreibung oder in der Zusammensetzung der Buchstaben. Unter macOS und Windows sind beide eine Datei. Benennen Sie eine um (plan-2.pdf). Gefunden: ./Plan.pdf`,
      `${place}:7:65 attachments[1].file: Der Name unterscheidet sich von Plan.pdf nur in der Groß- und Kleinschreibung oder in der Zusammensetzung der Buchstaben. Unter macOS und Windows sind beide eine Datei. Benennen Sie eine um (Plan-2.pdf). Gefunden: ./plan.pdf`,
    ],
  },
  {
    what: 'two files whose names differ only in composition, where the disk has both',
    changes: async () => ({ ...(await attached('Übersicht.pdf')), [`${dir}U\u0308bersicht.pdf`]: pdf }),
    en: [
      `${place}:7:23 attachments[0].file: The name differs from Übersicht.pdf only in capitals or in the composition of its letters. On macOS and Windows the two are one file. Rename one of them (Übersicht-2.pdf). Found: ./Übersicht.pdf`,
    ],
    de: [
      `${place}:7:23 attachments[0].file: Der Name unterscheidet sich von Übersicht.pdf nur in der Groß- und Kleinschreibung oder in der Zusammensetzung der Buchstaben. Unter macOS und Windows sind beide eine Datei. Benennen Sie eine um (Übersicht-2.pdf). Gefunden: ./Übersicht.pdf`,
    ],
  },
  {
    what: 'a decomposed name on the disk, named composed',
    changes: async () => ({
      ...(await attached('Übersicht.pdf')),
      [`${dir}Übersicht.pdf`]: undefined,
      [`${dir}U\u0308bersicht.pdf`]: pdf,
    }),
    en: [],
    de: [],
  },
  {
    what: 'a name on the disk, named decomposed',
    changes: async () => ({
      ...(await attached('U\u0308bersicht.pdf')),
      [`${dir}U\u0308bersicht.pdf`]: undefined,
      [`${dir}Übersicht.pdf`]: pdf,
    }),
    en: [],
    de: [],
  },
  {
    what: 'a text whose ending Windows hides',
    changes: async () => ({ [`${dir}index.en.mdx.txt`]: release() }),
    en: [
      `${folder}index.en.mdx.txt:1:1 Nobody reads this file, though it looks like a text. Rename it (index.de.mdx, index.en.mdx); Windows hides the ending until you show it.`,
    ],
    de: [
      `${folder}index.en.mdx.txt:1:1 Diese Datei liest niemand, obwohl sie wie ein Text aussieht. Benennen Sie sie um (index.de.mdx, index.en.mdx); Windows verbirgt die Endung, bis Sie sie einblenden.`,
    ],
  },
  {
    what: 'a folder with a document alone',
    changes: async () => ({
      'releases/2026-02-01-neu/Pressemitteilung.docx': 'x',
      'releases/2026-02-01-neu/~$x.docx': 'x',
    }),
    en: [
      'content/releases/2026-02-01-neu:1:1 warning: Nobody reads this folder: its document is no text of ours. Write a text beside it (index.de.mdx, index.en.mdx) and copy the words into it, in the browser or after npm run new.',
    ],
    de: [
      'content/releases/2026-02-01-neu:1:1 Hinweis: Diesen Ordner liest niemand: Das Dokument darin ist kein Text des Newsrooms. Schreiben Sie daneben einen Text (index.de.mdx, index.en.mdx) und kopieren Sie die Worte hinein, im Browser oder nach npm run new.',
    ],
  },
  {
    what: 'an empty folder',
    changes: async () => ({ 'releases/2026-02-01-neu/.gitkeep': '' }),
    en: [
      'content/releases/2026-02-01-neu:1:1 warning: Nobody reads this folder: it has no text. Write one (index.de.mdx, index.en.mdx), or let npm run new begin it; otherwise delete the folder.',
    ],
    de: [
      'content/releases/2026-02-01-neu:1:1 Hinweis: Diesen Ordner liest niemand: Er hat keinen Text. Schreiben Sie einen (index.de.mdx, index.en.mdx) oder beginnen Sie mit npm run new; sonst löschen Sie den Ordner.',
    ],
  },
  {
    what: 'a picture and an attachment that no text names, beside files of systems',
    changes: async () => ({
      [`${dir}a.jpg`]: 'x',
      [`${dir}b.pdf`]: pdf,
      [`${dir}c.psd`]: 'x',
      [`${dir}Thumbs.db`]: 'x',
    }),
    en: [
      `${folder}a.jpg:1:1 warning: No text names this file, so nobody gets it. Name it (image: { src: ./quay.jpg, alt: …, credit: … }, or <Figure>). Otherwise take it out.`,
      `${folder}b.pdf:1:1 warning: No text names this file, so nobody gets it. Name it (attachments: [{ file: ./report.pdf, title: … }]). Otherwise take it out.`,
      `${folder}c.psd:1:1 warning: No text names this file, so nobody gets it. Save it in a format that we ship, and name it (attachments: [{ file: ./report.pdf, title: … }]). Otherwise take it out.`,
    ],
    de: [
      `${folder}a.jpg:1:1 Hinweis: Kein Text nennt diese Datei, also bekommt sie niemand. Nennen Sie sie (image: { src: ./kai.jpg, alt: …, credit: … } oder <Figure>). Sonst nehmen Sie sie heraus.`,
      `${folder}b.pdf:1:1 Hinweis: Kein Text nennt diese Datei, also bekommt sie niemand. Nennen Sie sie (attachments: [{ file: ./bericht.pdf, title: … }]). Sonst nehmen Sie sie heraus.`,
      `${folder}c.psd:1:1 Hinweis: Kein Text nennt diese Datei, also bekommt sie niemand. Speichern Sie sie in einem Format, das wir veröffentlichen, und nennen Sie sie (attachments: [{ file: ./bericht.pdf, title: … }]). Sonst nehmen Sie sie heraus.`,
    ],
  },
  {
    what: 'files and folders where nothing is read',
    changes: async () => ({
      'release/2026-02-01-neu/index.de.mdx': release(),
      'media/a.jpg': 'x',
      'README.md': 'x',
      'topics/bild.jpg': 'x',
      'pages/eine.yaml': 'x',
      'releases/2026-02-01-neu.mdx': release(),
      [`${dir}bilder/a.jpg`]: 'x',
    }),
    en: [
      'content/media:1:1 warning: Nobody reads this folder. Here are only newsroom.yaml, brand.yaml and the folders brand, words, organisations, people, topics, facts, events, pages and releases. Put it there, or take it out.',
      'content/pages/eine.yaml:1:1 Nobody reads this file. A page is a folder of its own (pages/privacy/index.en.mdx). Put it into one.',
      'content/release:1:1 Nobody reads this folder. Did you mean releases? Here are only newsroom.yaml, brand.yaml and the folders brand, words, organisations, people, topics, facts, events, pages and releases. Put it there, or take it out.',
      'content/releases/2026-01-15-erste-meldung/bilder:1:1 warning: Nobody reads this folder. Put its files beside the text itself (./quay.jpg).',
      'content/releases/2026-02-01-neu.mdx:1:1 Nobody reads this file. A release is a folder of its own (2019-09-11-busan-delegation/index.en.mdx). Put it into one.',
      'content/topics/bild.jpg:1:1 warning: Nobody reads this file. Here are only files such as nadja-dehne.yaml, the logos of organisations and the portraits of people. Put it into the folder of the text that names it.',
    ],
    de: [
      'content/media:1:1 Hinweis: Diesen Ordner liest niemand. Hier stehen nur newsroom.yaml, brand.yaml und die Ordner brand, words, organisations, people, topics, facts, events, pages und releases. Legen Sie den Inhalt dort ab, oder nehmen Sie ihn heraus.',
      'content/pages/eine.yaml:1:1 Diese Datei liest niemand. Eine Seite ist ein eigener Ordner (pages/datenschutz/index.de.mdx). Legen Sie die Datei in einen.',
      'content/release:1:1 Diesen Ordner liest niemand. Meinten Sie releases? Hier stehen nur newsroom.yaml, brand.yaml und die Ordner brand, words, organisations, people, topics, facts, events, pages und releases. Legen Sie den Inhalt dort ab, oder nehmen Sie ihn heraus.',
      'content/releases/2026-01-15-erste-meldung/bilder:1:1 Hinweis: Diesen Ordner liest niemand. Legen Sie die Dateien direkt neben den Text (./kai.jpg).',
      'content/releases/2026-02-01-neu.mdx:1:1 Diese Datei liest niemand. Eine Meldung ist ein eigener Ordner (2019-09-11-busan-delegation/index.de.mdx). Legen Sie die Datei in einen.',
      'content/topics/bild.jpg:1:1 Hinweis: Diese Datei liest niemand. Hier stehen nur Dateien wie nadja-dehne.yaml, die Logos der Organisationen und die Porträts der Personen. Was ein Text nennt, gehört in dessen Ordner.',
    ],
  },
  {
    what: 'a topic with a reserved name of Windows',
    changes: async () => ({ 'topics/con.yaml': 'name: { de: Con }\n' }),
    en: ['content/topics/con.yaml:1:1 … is a reserved name of Windows, with any ending. Rename it (…).'],
    de: [
      'content/topics/con.yaml:1:1 … ist unter Windows ein reservierter Name, mit jeder Endung. Benennen Sie um (…).',
    ],
  },
]);
