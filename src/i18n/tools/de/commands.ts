import type { CommandWords } from '../../shapes/commands.ts';

/** What the commands of a newsroom say. */
export const commandWords: CommandWords = {
  building: 'Der Newsroom wird gebaut …',
  ready: 'Der Newsroom ist bereit:',
  newsroom: 'Newsroom',
  search: 'Suche',
  feed: (language) => `Feed (${language})`,
  stop: 'Beenden mit Strg-C.',
  write:
    'Zum Schreiben: „npm run dev“ zeigt jede Änderung sofort, auch Entwürfe, und öffnet die Redaktion unter /admin/.',
  notPort: (text) =>
    `„${text}“ ist kein Port. Schreiben Sie eine Zahl von 1 bis 65535 (npm start -- --port 8080).`,
  preview: {
    notInstant: (found) =>
      `--until ist kein Zeitpunkt mit Abstand zu UTC. Schreiben Sie ihn so: --until 2026-07-16T09:00:00+02:00. Gefunden: ${found}`,
    nothing: 'Es gibt nichts vorzuschauen: Keine Meldung ist geplant oder gesperrt.',
    isPublic:
      'Mit „repository: public“ wird keine Vorschau gebaut: Was gesperrt ist, gehört nicht in ein öffentliches Repository. Legen Sie den Inhalt in ein privates (docs/embargo.md).',
    ahead: (at) =>
      `NEWSROOM_NOW (${at}) liegt in der Zukunft; deshalb entsteht eine Vorschau und nicht die öffentliche Website. Ohne NEWSROOM_NOW wird die öffentliche gebaut.`,
    building: (at) => `Die Vorschau auf ${at} wird gebaut …`,
    built: (folder) =>
      `Die Vorschau liegt in ${folder}. Stellen Sie sie nur hinter ein Passwort (docs/embargo.md).`,
  },
  busy: (process, lock) =>
    `Hier wird schon gebaut (Prozess ${process}). Warten Sie, bis das fertig ist; wenn Sie sicher sind, dass nichts mehr läuft, löschen Sie ${lock}.`,
  hooks: {
    written: 'Vor jedem Commit läuft jetzt die Prüfung; Fehler halten ihn auf.',
    taken: (path) =>
      `${path} gibt es schon und ist nicht von hier. Rufen Sie darin „npm run check“ auf, oder entfernen Sie die Datei.`,
    noRepository:
      'Der Ordner mit dem Inhalt liegt in keinem Git-Repositorium. Legen Sie eines an (git init).',
  },
  failed: 'Der Newsroom wurde nicht gebaut. Beheben Sie, was oben steht, und starten Sie noch einmal.',
  due: {
    next: (at, reason, of) => `Nächster Neubau: ${at} – ${reason} (${of})`,
    nothing: 'Kein Neubau ist fällig: Ohne eine neue Datei ändert sich nichts von selbst.',
    reasons: {
      schedule: 'eine geplante Meldung erscheint',
      embargo: 'eine Sperrfrist endet',
      correction: 'eine Korrektur oder Aktualisierung wird sichtbar',
      withdrawal: 'eine Meldung wird zurückgezogen',
      news: 'eine Meldung verlässt nach 48 Stunden die News-Sitemap',
      age: 'eine Meldung wird ein Jahr alt und erhält den Altershinweis',
      kit: 'eine Meldung verliert nach zwei Jahren ihre Pressemappe',
      event: 'ein Termin ist vorbei',
      registration: 'eine Anmeldung endet',
      boilerplate: 'eine neue Selbstdarstellung gilt',
      contact: 'eine Ansprechperson scheidet aus',
      change: 'eine Angabe zu Person, Organisation oder Thema ändert sich',
    },
  },
  signature: {
    failed: (key, reason) =>
      `Die Liste SHA256SUMS.txt ließ sich nicht mit dem Schlüssel aus NEWSROOM_SIGNING_KEY (${key}) unterschreiben: ${reason} Ein Schlüssel mit Passwort gehört in den ssh-agent; dann steht dort der Pfad des öffentlichen Schlüssels.`,
  },
  paths: {
    differ:
      'Gebaut wurde nicht die Website, die angekündigt war: Die Dateien unten standen nicht im Verzeichnis aller ihrer Pfade, oder sie fehlen. Sie wurde nicht ausgeliefert und ist entfernt. Das ist ein Fehler des Programms: Bitte melden Sie ihn.',
    unclaimed: (file: string) => `${file}: Nichts hat diese Datei angekündigt.`,
    early: (of: string) => `${of}: gehört zu einem anderen Zeitpunkt.`,
    missing: (path: string, owner: string) =>
      `${path}: wurde nicht geschrieben${owner ? ` (${owner})` : ''}.`,
  },
  proof: {
    clean: (heldBack, files, seconds) =>
      `Bewiesen in ${seconds.replace('.', ',')} s: Nichts von ${heldBack} zurückgehaltenen Texten steht in ${files} Dateien.`,
    leak: 'Was noch nicht öffentlich sein darf, stünde in dieser Website. Sie wurde nicht ausgeliefert und wieder entfernt. Entfernen Sie, was unten steht, aus öffentlichen Texten, aus „public“ oder aus dem Code, und bauen Sie noch einmal.',
    hit: (file, kind, of, saidBy = []) =>
      `${file}: enthält ${kind} einer zurückgehaltenen Datei (${of}).${saidBy.length ? ` Steht in ${saidBy.join(', ')}.` : ''}`,
    unowned: (file) => `${file}: gehört zu nichts, was öffentlich ist.`,
    unreadable:
      'Niemand hat in den Dateien unten nach zurückgehaltenen Wörtern gesucht, denn sie lassen sich nicht lesen. Die Website wurde nicht ausgeliefert und wieder entfernt. Ersetzen Sie sie durch Dateien mit lesbarem Text. Oder sehen Sie sie selbst an und schreiben Sie „unread: allowed“ an den Anhang oder das Logo; Dateien in „public“ nennen Sie in newsroom.yaml (unread: [film.mp4]).',
    notRead: (count) => (count === 1 ? 'Nicht gelesen, 1 Datei:' : `Nicht gelesen, ${count} Dateien:`),
    unread: (file, reason, allowedBy) => `${file}: ${reason}.${allowedBy ? ` Erlaubt in ${allowedBy}.` : ''}`,
    alike: (file, of) => `${file}: sieht einem zurückgehaltenen Bild ähnlich (${of}). Vergleichen Sie beide.`,
    reasons: {
      kind: 'eine Datei dieser Art lässt sich nicht nach Wörtern durchsuchen',
      locked: 'mit einem Kennwort geschützt',
      noText: 'zeigt etwas, enthält aber nicht überall lesbaren Text (etwa ein Scan)',
      damaged: 'beschädigt',
      tooLarge: 'ausgepackt zu groß',
      tooDeep: 'zu oft ineinander verpackt',
    },
    kinds: {
      address: 'die Adresse',
      text: 'Wörter',
      contact: 'Kontaktdaten',
      file: 'ein Bild, einen Anhang oder deren Namen',
    },
    disagree:
      'Der Build und der Beweis sind sich nicht einig, was öffentlich ist. Die Website wurde nicht ausgeliefert und wieder entfernt. Sind Entwurf, Datum und Sperrfrist der Dateien unten eindeutig, so ist das ein Fehler im Code: Bitte melden Sie ihn.',
    disagreement: (of, says) =>
      says === 'gate'
        ? `${of}: für den Build öffentlich, für den Beweis zurückgehalten.`
        : `${of}: für den Build zurückgehalten, für den Beweis öffentlich.`,
    incomplete:
      'Dieser Website würde etwas fehlen, was öffentlich ist. Sie wurde nicht ausgeliefert und wieder entfernt. Das ist ein Fehler im Code: Bitte melden Sie ihn.',
    missing: (file, part, at) => `${file}: Es fehlt ${part} (${at}).`,
    parts: {
      page: 'die Seite',
      title: 'der Titel der Seite',
      twin: 'die Seite in einem anderen Format',
      redirect: 'die Seite an der früheren Adresse',
      item: 'der Eintrag im Feed',
      record: 'der Eintrag der Suche',
    },
  },
};
