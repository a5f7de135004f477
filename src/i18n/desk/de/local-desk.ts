import type { LocalWords } from '../../shapes/local-desk.ts';

/** What the desk of this machine answers when it refuses. */
export const localWords: LocalWords = {
  language: 'de',
  notHere:
    'Diese Anfrage kommt nicht aus der Redaktion, die gerade auf diesem Rechner läuft. Öffnen Sie den Link, der im Terminal steht, in einem neuen Fenster.',
  unknownCall: 'Das kann die Redaktion auf diesem Rechner nicht.',
  notConfined: (path) =>
    `${path} liegt nicht im Ordner mit dem Inhalt. Geschrieben wird nur dort, und nicht über Verknüpfungen.`,
  wrongKind: (path, values) =>
    `${path} hat eine Endung, die im Inhalt nicht vorkommt. Verwenden Sie eine von diesen (${values}).`,
  wrongName: (path, name) =>
    `Nicht jedes System kann eine Datei ${path} nennen. Geben Sie ihr einen anderen Namen (${name}).`,
  conflict: (path) =>
    `${path} hat sich inzwischen geändert. Laden Sie die Seite neu, um die neue Fassung zu sehen; es ist nichts überschrieben worden.`,
  taken: (path) => `${path} gibt es schon. Wählen Sie einen anderen Namen.`,
  unasked: (path) =>
    `${path} ist öffentlich, und niemand wurde gefragt, ob der Text verschwinden soll; es ist nichts gelöscht. Laden Sie die Seite neu, dann löschen Sie ihn noch einmal.`,
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
  wouldBreak: (errors) =>
    `So ließe sich der Newsroom nicht mehr bauen; es ist nichts gespeichert, und nichts verloren. Ändern Sie zuerst dies:\n${errors.map((error) => `• ${error}`).join('\n')}`,
  failed: (said) => `Git hat die Änderung nicht angenommen; sie ist zurückgenommen. Git sagt: ${said}`,
  noShared:
    'Dieses Repositorium hat keine gemeinsame Ablage. Wer den Newsroom betreut, richtet eine ein (git remote add origin …).',
  noAnswer:
    'Die gemeinsame Ablage hat nicht geantwortet; hier ist alles gespeichert. Prüfen Sie die Verbindung und veröffentlichen Sie noch einmal.',
  newerThere:
    'In der gemeinsamen Ablage liegt Neueres, und nichts davon wird überschrieben. Holen Sie es zuerst (git pull --rebase), dann veröffentlichen Sie noch einmal.',
  notPublished: (said) =>
    `Die gemeinsame Ablage hat die Änderungen nicht angenommen; hier ist alles gespeichert. Git sagt: ${said}`,
  unwatched: (files) =>
    `Git sieht bei diesen Dateien nicht nach Änderungen; was die Redaktion speichert, käme in keinen Commit. So sieht es wieder nach:\n${files.map(({ path, command }) => `  ${path}: ${command}`).join('\n')}`,
  ready: (address) => `Redaktion: ${address}`,
  inSafari: (address) => `In Safari: ${address}`,
  nextLink: (address) => `Für einen weiteren Browser: ${address}`,
  once: 'Der Link gilt einmal und für einen Browser; danach steht hier ein neuer. Hier sind auch Entwürfe und Meldungen vor ihrer Sperrfrist zu sehen.',
  closed: {
    title: 'Öffnen Sie den Link, der im Terminal steht',
    how: 'Dieser Newsroom zeigt auch Entwürfe und Meldungen vor ihrer Sperrfrist. Deshalb öffnet ihn nur der Link, den „npm run dev“ hinter „Redaktion“ ausgibt.',
    spent: 'Dieser Link ist schon benutzt oder stammt von einem früheren Start.',
    lost: 'Der Link ist jetzt noch einmal ausgegeben worden. Er gilt einmal und für einen Browser.',
  },
  opening: {
    title: 'Die Redaktion wird geöffnet',
    needsScript:
      'Die Redaktion braucht JavaScript. Erlauben Sie es für diese Adresse und laden Sie die Seite neu.',
  },
  hostRefused:
    '„npm run dev“ zeigt Entwürfe und Meldungen vor ihrer Sperrfrist und antwortet deshalb nur diesem Rechner. Lassen Sie --host weg. Von einem anderen Rechner aus führt ein Tunnel hierher: ssh -L 4321:localhost:4321 <Rechner>',
};
