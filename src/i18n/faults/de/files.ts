import type { Collection, FileRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** A thing of a collection that somebody names and that is not there. */
export const missingThings: Readonly<Record<Collection, string>> = {
  releases: 'keinen solchen Meldungsordner',
  organisations: 'keine solche Organisation',
  people: 'keine solche Person',
  topics: 'kein solches Thema',
  places: 'keinen solchen Ort',
  facts: 'keine solche Zahl',
  events: 'keinen solchen Termin',
};

/** What is wrong with a file: its name, its place, its address, what it lacks or names. */
export const fileFaults: Sentences<FileRule> = {
  newsroomMissing: () =>
    'Die Einstellungen des Newsrooms fehlen. Legen Sie die Datei content/newsroom.yaml an.',
  frontmatterMissing: () =>
    'Die Datei beginnt nicht mit ihren Angaben. Schreiben Sie sie ganz oben zwischen zwei Zeilen aus drei Bindestrichen (--- title: … ---).',
  notUtf8: () => 'Die Datei ist kein Text in UTF-8. Speichern Sie sie mit der Kodierung UTF-8.',
  strangeLineEnd: () =>
    'Hier steht ein Zeichen, das manche Programme für ein Zeilenende halten und andere nicht. Löschen Sie es, und schreiben Sie einen Zeilenumbruch (Eingabetaste) oder ein Leerzeichen.',
  danglingReference: ({ collection, suggestion }) =>
    `Es gibt ${missingThings[collection]}.${meant(suggestion)} Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an.`,
  duplicateSlug: ({ other }) =>
    `Hat dieselbe Adresse wie ${other}. Benennen Sie einen der Ordner um (2019-09-11-busan-delegation-2).`,
  duplicateGuid: ({ other }) =>
    `Hat dieselbe dauerhafte Kennung wie ${other}. Löschen Sie guid oder schreiben Sie eine andere.`,
  duplicateAddress: ({ other }) =>
    `Hat dieselbe Adresse wie ${other}. Schreiben Sie eine andere (address: kontakt).`,
  reservedAddress: ({ values }) =>
    `Diese Adresse gehört der Website selbst. Schreiben Sie eine andere (nicht ${values}).`,
  reservedId: ({ values, example }) =>
    `Diese Kennung gehört der Website selbst (${values}). Benennen Sie die Datei um (${example}).`,
  fileName: ({ languages }) =>
    `Der Dateiname nennt keine Sprache dieses Newsrooms. Benennen Sie die Datei um (${languages}).`,
  folderName: ({ example }) =>
    `Der Name des Ordners besteht nicht aus Datum und Kurznamen. Benennen Sie ihn um (${example}).`,
  folderDate: ({ day }) =>
    `Der Name des Ordners nennt einen anderen Tag. Benennen Sie ihn um, solange nichts veröffentlicht ist (${day}-…), oder lassen Sie ihn.`,
  otherKind: ({ needs }) =>
    needs === 'file'
      ? 'Das ist ein Verweis oder ein Ordner, und niemand liest es. Legen Sie die Datei selbst hierher.'
      : 'Das ist eine Datei oder ein Verweis, wo ein Ordner stehen muss, und niemand liest es. Legen Sie den Ordner selbst hierher.',
  tooLarge: ({ max, length }) =>
    `Hat ${length} Zeichen, zu viele für einen Text. Schreiben Sie höchstens ${max}, und legen Sie das Übrige zum Herunterladen dazu (attachments: [{ file: ./bericht.pdf, title: … }]).`,
  nestedTooDeep: ({ max }) =>
    `Steht tiefer als ${max} Ebenen in Listen, Zitaten oder Tags. Kommen Sie mit weniger aus (- eine Liste in einer Liste).`,
  tooManyMarks: ({ mark, max }) =>
    `Hat mehr als ${max} Mal das Zeichen ${mark}, und jedes kostet mehr Zeit und Speicher als das davor. Schreiben Sie mit weniger davon (Zeichen selbst statt &amp;, Tabellen und Listen als Anhang: attachments: [{ file: ./tabelle.csv, title: … }]).`,
  tooCostly: ({ seconds, megabytes }) =>
    `Lässt sich nicht lesen: Das bräche ab oder kostete mehr als ${String(seconds).replace('.', ',')} s Rechenzeit oder ${megabytes} MB Speicher. Suchen Sie nach Tausenden gleicher Zeichen (< { [ * > |) und nehmen Sie sie heraus, oder teilen Sie den Text.`,
  strayFile: () =>
    'Diese Datei liest niemand. Verwenden Sie im Namen kleine Buchstaben von a bis z, Ziffern und einzelne Bindestriche, und die Endung .yaml (nadja-dehne.yaml).',
  translationsDisagree: ({ other }) =>
    `Weicht von ${other} ab. Dieses Feld ist in allen Sprachen gleich: Schreiben Sie überall denselben Wert.`,
  noBoilerplate: ({ day, organisation }) =>
    `Am ${day} gilt kein „Über uns“-Text von ${organisation}. Ergänzen Sie einen in der Datei der Organisation (validFrom: ${day}) oder schreiben Sie hier boilerplates: [].`,
  sameValidFrom: ({ day }) =>
    `Zwei „Über uns“-Texte gelten ab ${day}. Schreiben Sie bei einem den Tag, ab dem er wirklich gilt, oder löschen Sie ihn.`,
  noInterfaceWords: ({ language }) =>
    `Die Oberfläche hat in dieser Sprache keine Wörter, zu lesen sind englische. Legen Sie ein Wörterbuch an (src/i18n/site/${language}/).`,
  noSourceText: ({ language }) =>
    `Es gibt keine Datei in der ersten Sprache des Newsrooms. Der Editor im Browser braucht sie (index.${language}.mdx).`,
  heldBackInPublic: () =>
    'Dieses Repository ist öffentlich, der Text noch nicht. Legen Sie ihn in ein privates Repository oder warten Sie mit dem Hochladen bis zur Veröffentlichung (repository: private, wenn es doch privat ist).',
  draftInPublic: () =>
    'Diesen Entwurf kann in einem öffentlichen Repository jeder lesen. Legen Sie ihn in ein privates Repository, wenn das nicht so sein soll (repository: private, wenn es doch privat ist).',
  heldBackTold: ({ held, example }) =>
    `Diese Worte stehen auch in ${held}, und das ist noch zurückgehalten. Nehmen Sie sie hier heraus${example === undefined ? ' oder warten Sie bis zur Freigabe.' : `, oder nennen Sie den Ordner, wenn sie schon bekannt sein dürfen (${example}).`}`,
  heldBackToldBefore: ({ held, example }) =>
    `Diese Worte stehen auch in ${held}, und das ist noch zurückgehalten. Nach der Reihenfolge der Commits waren sie hier früher öffentlich. Nehmen Sie sie heraus, wenn das nicht so war${example === undefined ? '.' : `; sonst nennen Sie den Ordner (${example}).`}`,
  tellsIdle: () =>
    'Von dieser Meldung ist nichts mehr zurückgehalten. Nehmen Sie sie hier heraus (tells: []).',
};
