import type { EditorWords } from '../../shapes/editor.ts';
import { recordingRules } from './recordings.ts';

const missing = {
  people: 'Diese Person',
  organisations: 'Diese Organisation',
  topics: 'Dieses Thema',
  places: 'Diesen Ort',
  facts: 'Diese Zahl',
  events: 'Diesen Termin',
  releases: 'Diese Meldung',
};

export const editorWords: EditorWords = {
  toolbar: 'Text gestalten',
  style: {
    label: 'Art des Absatzes',
    paragraph: 'Absatz',
    heading2: 'Überschrift 2',
    heading3: 'Überschrift 3',
    heading4: 'Überschrift 4',
  },
  marks: {
    bold: 'Fett',
    italic: 'Kursiv',
    strike: 'Durchgestrichen',
    sub: 'Tiefgestellt',
    sup: 'Hochgestellt',
    code: 'Code',
    link: 'Link',
    abbreviation: 'Abkürzung erklären',
    foreign: 'Andere Sprache',
  },
  lists: {
    bullets: 'Aufzählung',
    numbers: 'Nummerierte Liste',
    indent: 'Einrücken',
    outdent: 'Ausrücken',
  },
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  more: 'Weitere Auszeichnungen',
  insert: {
    label: 'Einfügen',
    quotation: 'Eingerückter Absatz',
    table: 'Tabelle',
    footnote: 'Fußnote',
    organisation: 'Organisation im Satz',
    person: 'Person im Satz',
    fact: 'Zahl im Satz',
    rule: 'Trennlinie',
    code: 'Code-Block',
    comment: 'Notiz für die Redaktion',
  },
  table: {
    label: 'Tabelle bearbeiten',
    rowAbove: 'Zeile darüber',
    rowBelow: 'Zeile darunter',
    columnBefore: 'Spalte davor',
    columnAfter: 'Spalte danach',
    alignStart: 'Spalte linksbündig',
    alignCentre: 'Spalte zentriert',
    alignEnd: 'Spalte rechtsbündig',
    removeRow: 'Zeile löschen',
    removeColumn: 'Spalte löschen',
    remove: 'Tabelle löschen',
  },
  source: { show: 'Quelltext', hide: 'Text' },
  box: {
    remove: 'Entfernen',
    choose: 'Datei wählen',
    none: 'Bitte wählen',
    addFigure: 'Bild hinzufügen',
    addPerson: 'Person hinzufügen',
    addOrganisation: 'Organisation hinzufügen',
    comment: 'Notiz für die Redaktion, auf der Seite unsichtbar',
    footnote: (id) => `Fußnote ${id}`,
    component: 'Quelltext',
    linkTarget: 'Linkziel',
    noEvent: 'Noch keiner: unter „Termine“ anlegen',
  },
  ask: {
    address: 'Adresse',
    meaning: 'Bedeutung',
    language: 'Kürzel der Sprache (en, ko)',
    organisation: 'Organisation',
    person: 'Person',
    fact: 'Zahl',
    words: 'Wortlaut im Satz',
    apply: 'Übernehmen',
    remove: 'Entfernen',
    cancel: 'Abbrechen',
  },
  loading: 'Der Text wird geöffnet …',
  paste: {
    left: (what) => `Nicht übernommen: ${what}.`,
    pictures: (count) =>
      count === 1
        ? 'ein Bild (ziehen Sie die Datei in den Text)'
        : `${count} Bilder (ziehen Sie die Dateien in den Text)`,
    dateline: 'die Ortsmarke, die ein eigenes Feld hat',
    tracking: 'Zähler in Links',
    comments: 'Kommentare und gelöschter Text',
    describe: 'Beschreiben Sie das Bild und nennen Sie seinen Urheber.',
  },
  faults: {
    label: 'Hinweise zum Text',
    error: 'Verhindert das Speichern',
    warning: 'Hinweis',
    rules: {
      ...recordingRules,
      danglingReference: ({ collection, suggestion }) =>
        `${missing[collection]} gibt es hier nicht.${suggestion ? ` Gemeint sein könnte „${suggestion}“.` : ''} Wählen Sie einen Eintrag, den es gibt, oder legen Sie ihn zuerst an.`,
      eventUnknown: ({ suggestion }) =>
        `Die Meldung hat keinen Termin mit diesem Titel.${suggestion ? ` Gemeint sein könnte „${suggestion}“.` : ''} Wählen Sie einen aus, oder legen Sie ihn unter „Termine“ an.`,
      headingOne: () => 'Überschrift 1 ist dem Titel vorbehalten. Nehmen Sie Überschrift 2.',
      headingSkipped: ({ to }) =>
        `Hier ist eine Ebene der Überschriften ausgelassen. Nehmen Sie Überschrift ${to.length}.`,
      missingAttribute: ({ attribute }) => `Das Feld „${attribute}“ ist leer. Füllen Sie es aus.`,
      contentMissing: () => 'Darin steht nichts. Schreiben Sie den Text hinein.',
      altMissing: () =>
        'Das Bild hat keinen Alternativtext. Sagen Sie in einem Satz, was darauf zu sehen ist.',
      creditMissing: () => 'Der Bildnachweis fehlt. Nennen Sie, von wem das Bild ist.',
      captionMissing: () => 'Das Bild hat keine Bildunterschrift.',
      onlyFigures: () => 'Eine Galerie enthält nur Bilder. Schreiben Sie den Text davor oder danach.',
      blockOnly: ({ component }) =>
        `${component} steht mitten im Absatz. Setzen Sie den Cursor in einen eigenen.`,
      dangerousUrl: () =>
        'Dieser Link ist nicht erlaubt. Geben Sie eine Webadresse an (https://example.org/).',
      takenForList: () =>
        'Eine Liste mit einem einzigen Punkt. Geben Sie ihr einen zweiten, oder machen Sie einen Absatz daraus.',
      underlinedHeading: () =>
        'Die Striche machen die Zeile darüber zur Überschrift. Wählen Sie „Überschrift 2“ oder „Trennlinie“.',
      unusedDefinition: ({ label }) =>
        `Auf „${label}“ verweist im Text nichts. Setzen Sie das Zeichen in den Satz, oder entfernen Sie die Zeile.`,
      quoteWithoutSpeaker: () =>
        'Das Zitat nennt niemanden. Nehmen Sie dafür „Zitat“ aus dem Menü, oder nennen Sie die Quelle nach einem Gedankenstrich in der letzten Zeile.',
      rawMarkdown: () => 'Hier stehen Sternchen im Text. Löschen Sie sie, und machen Sie die Wörter fett.',
    },
  },
};
