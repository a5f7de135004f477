import type { Sentences } from '../../../faults/fault-words.ts';
import type { FoundFlaw, NameFlaw, NameRule, ReadPlace } from '../../../faults/name-flaws.ts';
import { meant } from './meant.ts';

/** What is wrong with the name or the place of a file or folder. */
export const nameFaults: Sentences<NameRule> = {
  nameFlaw: ({ name, byHand, flaw, signs, bytes, word }) =>
    `${nameFlawIn({ flaw, signs, bytes, word })} ${byHand ? `Benennen Sie um (${name}).` : `Benennen Sie die Datei um und schreiben Sie den neuen Namen hierher (${name}), oder lassen Sie beides erledigen: npm run check -- --fix.`}`,
  sameName: ({ twin }) =>
    `Der Name unterscheidet sich von ${twin} nur in der Groß- und Kleinschreibung oder in der Zusammensetzung der Buchstaben. Unter macOS und Windows sind beide eine Datei. Benennen Sie eine um (${twin.replace(/(?=\.[^.]*$)|$/, '-2')}).`,
  textName: ({ languages }) =>
    `Diese Datei liest niemand, obwohl sie wie ein Text aussieht. Benennen Sie sie um (${languages}); Windows verbirgt die Endung, bis Sie sie einblenden.`,
  nobodyReads: ({ where, isFolder, known }) =>
    `${isFolder ? 'Diesen Ordner' : 'Diese Datei'} liest niemand.${meant(known)} ${readPlaces[where]}`,
  folderWithoutText: ({ where, languages, hasDocument }) =>
    hasDocument
      ? `Diesen Ordner liest niemand: Das Dokument darin ist kein Text des Newsrooms. Schreiben Sie daneben einen Text (${languages}) und kopieren Sie die Worte hinein, im Browser oder nach npm run new.`
      : `Diesen Ordner liest niemand: Er hat keinen Text. Schreiben Sie einen (${languages})${where === 'release' ? ' oder beginnen Sie mit npm run new' : ''}; sonst löschen Sie den Ordner.`,
  fileUnnamed: ({ as }) =>
    `Kein Text nennt diese Datei, also bekommt sie niemand. ${naming[as]} Sonst nehmen Sie sie heraus.`,
  publicFileAbsent: ({ suggestion }) =>
    `In public/ gibt es keine solche Datei.${meant(suggestion)} Schreiben Sie den Pfad von dort an (unread: [film.mp4]).`,
};

const readPlaces: Readonly<Record<ReadPlace, string>> = {
  content:
    'Hier stehen nur newsroom.yaml, brand.yaml und die Ordner brand, words, organisations, people, topics, facts, events, pages und releases. Legen Sie den Inhalt dort ab, oder nehmen Sie ihn heraus.',
  data: 'Hier stehen nur Dateien wie nadja-dehne.yaml, die Logos der Organisationen und die Porträts der Personen. Was ein Text nennt, gehört in dessen Ordner.',
  pages: 'Eine Seite ist ein eigener Ordner (pages/datenschutz/index.de.mdx). Legen Sie die Datei in einen.',
  page: 'Im Ordner einer Seite stehen nur ihre Texte (index.de.mdx). Nehmen Sie die Datei heraus.',
  releases:
    'Eine Meldung ist ein eigener Ordner (2019-09-11-busan-delegation/index.de.mdx). Legen Sie die Datei in einen.',
  brand:
    'Hier liegen nur Logos (SVG, PNG) und Schriften (WOFF2), die brand.yaml nennt. Nehmen Sie die Datei heraus.',
  words:
    'Hier liegen nur eigene Wörter in den Sprachen des Newsrooms (words/de.yaml). Benennen Sie die Datei um, oder nehmen Sie sie heraus.',
  nested: 'Legen Sie die Dateien direkt neben den Text (./kai.jpg).',
};

const naming: Readonly<Record<'picture' | 'attachment' | 'logo' | 'portrait' | 'brand' | 'other', string>> = {
  picture: 'Nennen Sie sie (image: { src: ./kai.jpg, alt: …, credit: … } oder <Figure>).',
  attachment: 'Nennen Sie sie (attachments: [{ file: ./bericht.pdf, title: … }]).',
  logo: 'Nennen Sie sie in der Datei der Organisation (logos: [{ file: ./logo.svg, title: … }]).',
  portrait: 'Nennen Sie sie in der Datei der Person (portrait: { src: ./nadja-dehne.jpg, credit: … }).',
  brand: 'Nennen Sie sie in brand.yaml (logo: { light: ./brand/logo.svg }).',
  other:
    'Speichern Sie sie in einem Format, das wir veröffentlichen, und nennen Sie sie (attachments: [{ file: ./bericht.pdf, title: … }]).',
};

/** What keeps a name from being one that every system has. */
function nameFlawIn({ flaw, signs = '', bytes = 0, word = '' }: FoundFlaw): string {
  const said: Record<NameFlaw, string> = {
    empty: 'Der Name ist leer.',
    sign: `Nicht jedes System erlaubt ${signs} in einem Namen. Lassen Sie das weg.`,
    start: 'Der Name beginnt mit einem Punkt oder Leerzeichen; manche Systeme verbergen oder ändern ihn.',
    end: 'Der Name endet mit einem Punkt oder Leerzeichen, und Windows lässt es weg.',
    device: `${word} ist unter Windows ein reservierter Name, mit jeder Endung.`,
    long: `Der Name ist zu lang: ${bytes} Byte. Jedes System erlaubt 150.`,
    ending: `Die Endung ${word} hat Großbuchstaben. Schreiben Sie sie klein.`,
    site: 'Eine Datei dieses Namens macht die Website selbst.',
  };
  return said[flaw];
}
