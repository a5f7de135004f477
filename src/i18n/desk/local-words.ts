/** What the desk of this machine answers when it refuses. */
export type LocalWords = {
  notHere: string;
  unknownCall: string;
  notConfined: (path: string) => string;
  wrongKind: (path: string, values: string) => string;
  conflict: (path: string) => string;
  taken: (path: string) => string;
  busy: (what: string) => string;
  detached: string;
  locked: string;
  noAuthor: string;
  noRepository: string;
  wrongBranch: (found: string) => string;
  tooLarge: string;
  unreadable: string;
  failed: (said: string) => string;
  ready: (address: string) => string;
};

const de: LocalWords = {
  notHere:
    'Diese Anfrage kommt nicht aus der Redaktion auf diesem Rechner. Öffnen Sie /admin/ in einem neuen Fenster.',
  unknownCall: 'Das kann die Redaktion auf diesem Rechner nicht.',
  notConfined: (path) =>
    `${path} liegt nicht im Ordner mit dem Inhalt. Geschrieben wird nur dort, und nicht über Verknüpfungen.`,
  wrongKind: (path, values) =>
    `${path} hat eine Endung, die im Inhalt nicht vorkommt. Verwenden Sie eine von diesen (${values}).`,
  conflict: (path) =>
    `${path} hat sich inzwischen geändert. Laden Sie die Seite neu, um die neue Fassung zu sehen; es ist nichts überschrieben worden.`,
  taken: (path) => `${path} gibt es schon. Wählen Sie einen anderen Namen.`,
  busy: (what) =>
    `In diesem Repositorium läuft gerade ein Vorgang von Git (${what}). Beenden Sie ihn oder brechen Sie ihn ab, dann speichern Sie noch einmal.`,
  detached:
    'Dieses Repositorium steht auf keinem Zweig. Wechseln Sie auf einen (git switch main), dann speichern Sie noch einmal.',
  locked:
    'Ein anderes Programm schreibt gerade in dieses Repositorium. Speichern Sie in einem Augenblick noch einmal.',
  noAuthor:
    'Git weiß nicht, wer Sie sind. Sagen Sie es ihm einmal: git config --global user.name "Ada Anker" und git config --global user.email ada@example.org',
  noRepository:
    'Der Inhalt liegt in keinem Git-Repositorium. Legen Sie eines an (git init), dann starten Sie „npm run dev“ noch einmal.',
  wrongBranch: (found) =>
    `Das Repositorium steht inzwischen auf dem Zweig ${found}. Laden Sie die Seite neu, dann speichern Sie noch einmal.`,
  tooLarge: 'Das ist zu groß. Eine Änderung darf höchstens 100 MB haben.',
  unreadable: 'Diese Anfrage ist nicht lesbar. Laden Sie die Seite neu.',
  failed: (said) => `Git hat die Änderung nicht angenommen; sie ist zurückgenommen. Git sagt: ${said}`,
  ready: (address) => `Redaktion: ${address}`,
};

const en: LocalWords = {
  notHere: 'This request does not come from the desk of this machine. Open /admin/ in a new window.',
  unknownCall: 'The desk of this machine cannot do that.',
  notConfined: (path) =>
    `${path} is not in the folder of the content. Writing happens only there, and not through links.`,
  wrongKind: (path, values) =>
    `${path} has an ending that does not occur in the content. Use one of these (${values}).`,
  conflict: (path) =>
    `${path} has changed in the meantime. Load the page again to see the new version; nothing has been overwritten.`,
  taken: (path) => `${path} exists already. Choose another name.`,
  busy: (what) =>
    `Git is in the middle of something in this repository (${what}). Finish or abort it, then save again.`,
  detached: 'This repository is on no branch. Switch to one (git switch main), then save again.',
  locked: 'Another program is writing to this repository. Save again in a moment.',
  noAuthor:
    'Git does not know who you are. Tell it once: git config --global user.name "Ada Anker" and git config --global user.email ada@example.org',
  noRepository: 'The content is in no git repository. Make one (git init), then start “npm run dev” again.',
  wrongBranch: (found) =>
    `The repository is on the branch ${found} by now. Load the page again, then save again.`,
  tooLarge: 'This is too large. A change may have at most 100 MB.',
  unreadable: 'This request cannot be read. Load the page again.',
  failed: (said) => `Git has not accepted the change; it has been taken back. Git says: ${said}`,
  ready: (address) => `Desk: ${address}`,
};

const dictionaries: Readonly<Record<string, LocalWords>> = { de, en };

/** The words of the desk of this machine. */
export const localWordsIn = (language: string): LocalWords => dictionaries[language] ?? en;
