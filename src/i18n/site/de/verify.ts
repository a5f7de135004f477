/** The page that compares a text or a file with what was published. Words in braces are filled in by the browser. */
export const verifyWords = {
  title: 'Ist das echt?',
  /** In the footer. */
  link: 'Zitat oder Datei prüfen',
  intro:
    'Vergleichen Sie ein Zitat, einen Text oder eine Datei mit allem, was hier veröffentlicht wurde, auch mit früheren Fassungen.',
  private: 'Der Vergleich geschieht in Ihrem Browser. Ihr Text und Ihre Datei verlassen Ihr Gerät nicht.',
  text: 'Text oder Zitat einfügen',
  textHelp: 'Mindestens ein ganzer Satz.',
  file: 'Oder eine Datei wählen oder hierher ziehen',
  fileHelp:
    'Text, Markdown, HTML und Word nach Wörtern; jede Datei, auch Bilder und Pressemappen, nach Bytes.',
  compare: 'Vergleichen',
  busy: 'Es wird verglichen …',
  /** A version of a text in a sentence. */
  version: (number: string, day: string) => `Fassung ${number} vom ${day}`,
  only: (day: string) => `Fassung vom ${day}`,
  whole: (version: string) => `Wortgleich mit der ganzen veröffentlichten Meldung: ${version}.`,
  passage: (version: string) => `Echt: Diese Stelle steht Wort für Wort in der Meldung, ${version}.`,
  changed: (version: string) => `Nicht wortgleich. Am nächsten kommt: ${version}.`,
  strange: (version: string) =>
    `Nur einzelne Stellen sind veröffentlicht, der größere Teil nicht. Am nächsten kommt: ${version}.`,
  added: (count: string) => `Nicht veröffentlichte Wörter: ${count}.`,
  missing: (count: string) => `Fehlende Wörter: ${count}.`,
  current: 'Das ist die gültige Fassung.',
  outdated: 'Diese Fassung ist nicht mehr gültig; die Meldung wurde seitdem geändert.',
  withdrawn: 'Die Meldung wurde zurückgezogen.',
  read: 'Zur Meldung',
  versions: 'Alle Fassungen',
  differences: 'Die Unterschiede',
  marks:
    'Durchgestrichen ist, was in der veröffentlichten Meldung steht und hier fehlt; unterlegt ist, was dort nicht steht.',
  none: 'Kein hier veröffentlichter Text gleicht diesem.',
  noFile: 'Eine Datei mit diesen Bytes ist hier nicht veröffentlicht.',
  ask: 'Das beweist noch keine Fälschung: Es kann mündlich oder in einem Film gesagt, übersetzt oder zurückgezogen worden sein. Abschriften von Filmen und Tonaufnahmen werden nicht verglichen. Fragen Sie uns.',
  short: 'Das ist zu kurz für einen Vergleich. Bitte mindestens einen ganzen Satz einfügen.',
  sameFile: (path: string) => `Byte für Byte die veröffentlichte Datei: ${path}`,
  sameMember: (path: string, kit: string) => `Byte für Byte die Datei ${path} aus der Pressemappe ${kit}`,
  failed:
    'Der Vergleich war nicht möglich: Der Index ließ sich nicht laden. Bitte versuchen Sie es später noch einmal.',
  unreadable: 'Diese Datei ließ sich nicht als Text lesen.',
  counts:
    'Verglichen werden Buchstaben, Ziffern und Zeichen wie € und %. Großschreibung, Satzzeichen, Anführungszeichen und Zeilenumbrüche zählen nicht, Komma und Punkt in Zahlen schon.',
  byHand: {
    title: 'Von Hand prüfen',
    text: 'Einen Text: Suchen Sie die Meldung im Archiv. Unter „Für die Redaktion“ steht sie als reiner Text, unter „Fassungen“ jede frühere Fassung mit ihrem Tag.',
    archive: 'Archiv',
    file: 'Eine Datei: Berechnen Sie ihre SHA-256-Summe und suchen Sie diese in der Liste aller Dateien. Jede Pressemappe enthält dazu eine eigene Liste SHA256SUMS.',
    sums: 'SHA256SUMS.txt: Summen aller veröffentlichten Dateien',
    linux: 'Linux',
    mac: 'macOS',
    windows: 'Windows',
  },
  /** The key of the list of sums. */
  signature: {
    title: 'Unterschrift',
    text: 'Die Liste aller Summen ist mit diesem Schlüssel (SSH) unterschrieben:',
    elsewhere:
      'Vergleichen Sie ihn mit dem, den wir anderswo veröffentlichen. Wer diese Website verändern kann, kann auch den Schlüssel auf dieser Seite ändern.',
    file: 'SHA256SUMS.txt.sig: die Unterschrift',
    check: 'So prüfen Sie die Unterschrift:',
  },
  channels: {
    title: 'Offizielle Adressen',
    intro:
      'Nur diese Adressen sind unsere. Was anderswo in unserem Namen steht, ist nicht von uns bestätigt.',
    newsroom: 'Newsroom',
    trust: 'Dasselbe für Programme: trust.txt',
  },
};
