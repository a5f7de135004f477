import { at, body, tellTheSame, warning } from '../../../../e2e/fixtures/situations.ts';

tellTheSame([
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
  warning(
    'stars and tildes that stand for themselves',
    async () => body('Kranführer*innen und Schlosser*innen, 5~6 Tage, Lehrer_innen, `a*b`.'),
    '9:11',
    '3 signs * or ~ stand for themselves here. Other programs take them for marks: write a backslash before each (Kranführer\\*innen), or let npm run check -- --fix do it. Found: Kranführer*innen',
    '3 Zeichen * oder ~ stehen hier für sich. Andere Programme halten sie für Auszeichnung: Schreiben Sie einen umgekehrten Schrägstrich davor (Kranführer\\*innen), oder lassen Sie das npm run check -- --fix tun. Gefunden: Kranführer*innen',
  ),
  ...(
    [
      ['+ 12 Prozent mehr.', '\\+ 12 Prozent mehr.'],
      ['- 5 Grad am Morgen.', '\\- 5 Grad am Morgen.'],
      ['* Alle Angaben ohne Gewähr.', '\\* Alle Angaben ohne Gewähr.'],
      ['1986. Ein Jahr.', '1986\\. Ein Jahr.'],
    ] as const
  ).map(([line, written]) => ({
    what: `a sentence that becomes a list: ${line}`,
    changes: async () => body(line),
    en: [
      `${at}:9:1 This becomes a list of a single item. If it is a sentence, write a backslash before the sign (${written}); if it is a list, give it a second item. Found: ${line}`,
    ],
    de: [
      `${at}:9:1 Das wird eine Liste mit einem einzigen Punkt. Ist es ein Satz, schreiben Sie einen umgekehrten Schrägstrich vor das Zeichen (${written}); ist es eine Liste, geben Sie ihr einen zweiten Punkt. Gefunden: ${line}`,
    ],
  })),
  warning(
    'a single item that may be meant',
    async () => body('1. Mai ist ein Feiertag.'),
    '9:1',
    'This becomes a list of a single item. If it is a sentence, write a backslash before the sign (1\\. Mai ist ein Feiertag.); if it is a list, give it a second item. Found: 1. Mai ist ein Feiertag.',
    'Das wird eine Liste mit einem einzigen Punkt. Ist es ein Satz, schreiben Sie einen umgekehrten Schrägstrich vor das Zeichen (1\\. Mai ist ein Feiertag.); ist es eine Liste, geben Sie ihr einen zweiten Punkt. Gefunden: 1. Mai ist ein Feiertag.',
  ),
  {
    what: 'lists that are meant: two items, one within another, numbers that are all 1',
    changes: async () => body('+ 12\n+ 13\n\nUnd:\n\n- eins\n  - darin\n- zwei\n\nUnd:\n\n1. a\n1. b\n1. c'),
    en: [],
    de: [],
  },
  {
    what: 'numbers of a list that readers would not see',
    changes: async () => body('1986. Der Anfang.\n\n1989. Das Ende.'),
    en: [
      `${at}:11:1 A list counts its items itself: 1989. becomes 1987. Count on, or write 1989\\. if it is no list. Found: 1989. Das Ende.`,
    ],
    de: [
      `${at}:11:1 Eine Liste zählt ihre Punkte selbst: Aus 1989. wird 1987. Zählen Sie fortlaufend, oder schreiben Sie 1989\\., wenn es keine Liste ist. Gefunden: 1989. Das Ende.`,
    ],
  },
  {
    what: 'an amount that becomes a quotation',
    changes: async () => body('> 50 Prozent der Schiffe.'),
    en: [
      `${at}:9:1 This becomes a quotation, and the sign before it is lost. Write a backslash before it (\\> 50 Prozent der Schiffe.). Found: > 50 Prozent der Schiffe.`,
    ],
    de: [
      `${at}:9:1 Das wird ein Zitat, und das Zeichen davor geht verloren. Schreiben Sie einen umgekehrten Schrägstrich davor (\\> 50 Prozent der Schiffe.). Gefunden: > 50 Prozent der Schiffe.`,
    ],
  },
  ...(
    [
      ['Eins.\n\n[Hinweis]: morgen', 'Hinweis', '[Hinweis]: morgen'],
      ['Eins[^a].\n\n[^a]: Unten.\n\n[^b]: Nirgends.', '^b', '[^b]: Nirgends.'],
    ] as const
  ).map(([text, label, line]) => ({
    what: `a line that nobody reads: ${line}`,
    changes: async () => body(text),
    en: [
      `${at}:${text.split('\n').length + 8}:1 Nobody reads this line: it is the target of a link or a footnote to which nothing refers. Write \\[${label}] if it is a sentence; otherwise refer to it in the text ([${label}]) or delete it. Found: ${line}`,
    ],
    de: [
      `${at}:${text.split('\n').length + 8}:1 Diese Zeile liest niemand: Sie gilt als Ziel eines Links oder als Fußnote, auf die nichts verweist. Schreiben Sie \\[${label}], wenn es ein Satz ist; sonst verweisen Sie im Text darauf ([${label}]), oder löschen Sie sie. Gefunden: ${line}`,
    ],
  })),
  {
    what: 'targets, footnotes, code and sentences in square brackets',
    changes: async () =>
      body(
        'Ein [Plan] und [noch][Ziel einer], [^1].\n\n[plan]: /topics/hafen/\n[Ziel einer]: https://example.org/\n\n```\n[a]: b\n```\n\n[sic]: das ist ein Satz.\n\n{/*\n[c]: d\n*/}\n\n[^1]: Mit **Worten**.',
      ),
    en: [],
    de: [],
  },
  ...['---', '==='].map((dashes) => ({
    what: `a sentence above ${dashes}`,
    changes: async () => body(`Und dann\n${dashes}`),
    en: [
      `${at}:9:1 heading: Dashes below a line make it a heading. Write ## Und dann if that is meant, otherwise an empty line between them and *** for a rule. Found: Und dann`,
    ],
    de: [
      `${at}:9:1 heading: Striche unter einer Zeile machen sie zur Überschrift. Schreiben Sie ## Und dann, wenn das gemeint ist, sonst eine Leerzeile dazwischen und *** als Trennlinie. Gefunden: Und dann`,
    ],
  })),
  ...(
    [
      ['Aus der Folie\u0010 kopiert.', 'U+0010', '9:14'],
      ['Ein Logo: \uf8ff.', 'U+F8FF', '9:11'],
      ['Ungültig \ufffe.', 'U+FFFE', '9:10'],
      ['Ein &#xF8FF; Zeichen.', 'U+F8FF', '9:1'],
    ] as const
  ).map(([line, sign, place]) => ({
    what: `a control character in the text: ${line}`,
    changes: async () => body(line),
    en: [`${at}:${place} Has an invisible control character. Type the text again by hand. Found: ${sign}`],
    de: [
      `${at}:${place} Enthält ein unsichtbares Steuerzeichen. Tippen Sie den Text von Hand neu. Gefunden: ${sign}`,
    ],
  })),
  {
    what: 'a change of direction without an end',
    changes: async () => body('Der Partner heißt \u2067שלום und liefert.\n\nMit Ende: \u2067שלום\u2069.'),
    en: [
      `${at}:9:19 An invisible character (U+2067) changes the direction of writing, and nothing changes it back. Delete it; Hebrew and Arabic stand right by themselves (in the text also: <span lang="he">שלום</span>). Found: U+2067`,
    ],
    de: [
      `${at}:9:19 Ein unsichtbares Zeichen (U+2067) ändert die Schreibrichtung, und nichts stellt sie zurück. Löschen Sie es; Hebräisch und Arabisch stehen von selbst richtig (im Text auch: <span lang="he">שלום</span>). Gefunden: U+2067`,
    ],
  },
  warning(
    'a quotation in Markdown of nobody',
    async () => body('> Moin.'),
    '9:1',
    'The quotation names nobody. Write it as a Quote (<Quote speaker="frank-boesenberg">…</Quote>), or its source after a dash in the last line. Found: > Moin.',
    'Das Zitat nennt niemanden. Schreiben Sie es als Quote (<Quote speaker="frank-boesenberg">…</Quote>) oder die Quelle hinter einen Gedankenstrich in die letzte Zeile. Gefunden: > Moin.',
  ),
  {
    what: 'a quotation with its source',
    changes: async () => body('> Moin.\n>\n> – Inschrift am Tor'),
    en: [],
    de: [],
  },
]);
