import type { HelpWords } from '../../shapes/help.ts';
import { distributionWords } from './distribution.ts';
import { developerHelp } from './help-developers.ts';
import { setupFlags } from './setup-look.ts';

const verbose = 'schreibt für jede Datei eine Zeile';
const quiet = 'schreibt nur, was nicht stimmt';
const until = 'der Zeitpunkt mit seinem Abstand zu UTC (2026-07-16T09:00:00+02:00)';
const list = (near: string | undefined, all: string) => (near ? `Meinten Sie ${near}?` : `Es gibt: ${all}.`);

/** What the commands say of themselves, and of what they do not understand. */
export const helpWords: HelpWords = {
  use: 'Aufruf:',
  flags: 'Schalter:',
  help: 'sagt dies',
  guide: (file) => `Mehr dazu: ${file}`,
  going: (what, version, instead) =>
    `${what} ist veraltet und fällt mit Version ${version} weg. Schreiben Sie stattdessen: ${instead}`,
  flaws: {
    unknownCommand: (command, near, all) => `Einen Befehl „${command}“ gibt es nicht. ${list(near, all)}`,
    unknownFlag: (flag, near, all) => `Den Schalter ${flag} gibt es hier nicht. ${list(near, all)}`,
    needsValue: (flag) => `${flag} braucht einen Wert: Schreiben Sie ${flag} und dahinter, was es sein soll.`,
    noValue: (flag) => `${flag} hat keinen Wert: Schreiben Sie ${flag} allein, oder lassen Sie es weg.`,
    wrongValue: (flag, value, near, all) => `${flag} kann nicht „${value}“ sein. ${list(near, all)}`,
    wrongPlace: (value, near, all) => `„${value}“ ist hier nicht bekannt. ${list(near, all)}`,
    tooMany: (value) =>
      `„${value}“ ist ein Wort zu viel. Setzen Sie einen Text mit Leerzeichen in Anführungszeichen.`,
    more: (command) => `Alle Schalter: ${command}`,
  },
  commands: {
    start: {
      does: 'Baut den Newsroom und zeigt ihn auf diesem Rechner.',
      use: ['npm start', 'npm start -- --port 8080', 'npm start -- showcase'],
      flags: { port: 'der Port (4321)', verbose },
    },
    dev: {
      does: 'Zeigt den Newsroom mit Entwürfen, während Sie schreiben, mit dem Redaktionstisch unter /admin/.',
      use: ['npm run dev'],
      flags: {
        port: 'der Port (4321)',
        host: 'lässt andere Rechner im Netz ihn sehen',
        open: 'öffnet den Browser',
        'allowed-hosts': 'die Namen, unter denen andere Rechner fragen dürfen',
        force: 'liest den ganzen Inhalt neu',
        verbose: 'schreibt alles, was Astro tut',
      },
    },
    build: {
      does: 'Baut die öffentliche Site nach dist/. Schlägt das fehl, bleibt die letzte, wie sie war.',
      use: ['npm run build'],
      flags: { verbose, quiet },
    },
    'build:preview': {
      does: 'Baut die Site, wie sie zu einem Zeitpunkt sein wird, sonst zur nächsten Freigabe. Nicht für die Öffentlichkeit.',
      use: ['npm run build:preview', 'npm run build:preview -- --until 2026-07-16T09:00:00+02:00'],
      flags: { until, out: 'der Ordner (preview)', verbose, quiet },
    },
    preview: {
      does: 'Zeigt die zuletzt gebaute Site.',
      use: ['npm run preview'],
      flags: {
        port: 'der Port (4321)',
        host: 'lässt andere Rechner im Netz sie sehen',
        open: 'öffnet den Browser',
        verbose: 'schreibt alles, was Astro tut',
      },
    },
    brand: {
      does: 'Nennt den Kontrast jeder Farbe Ihrer Marke und die Farben, die geändert wurden.',
      use: ['npm run brand'],
    },
    check: {
      does: 'Prüft den Inhalt: jeder Fehler mit Datei, Zeile und dem, was dort stehen soll.',
      use: ['npm run check', 'npm run check -- --fix'],
      flags: {
        format: 'wie Fehler gezeigt werden; github zeigt sie im Pull Request',
        lang: 'die Sprache der Meldungen (de, en, fr, ko)',
        next: 'nennt nur, wann die Site neu gebaut werden muss',
        json: 'mit --next: als JSON',
        all: 'nennt jede Stelle jeder Warnung',
        fix: 'berichtigt zuerst, was keine Entscheidung braucht',
        paths: 'nennt Dateien, die nicht öffentlich sind',
      },
    },
    headers: {
      does: 'Schreibt Header und frühere Adressen im Format eines Servers.',
      use: ['npm run headers -- nginx|caddy|_headers|_redirects|cloudfront'],
      flags: {
        brotli: 'nginx: sendet die mit Brotli gepackten Dateien',
        editor: 'ein Host, mit dem der Redaktionstisch spricht; darf mehrmals stehen',
      },
    },
    deploy: {
      does: 'Veröffentlicht die zuletzt gebaute Site, wenn darin nichts ist, was nicht öffentlich sein darf.',
      use: [
        'npm run deploy -- server <host:/ordner>',
        'npm run deploy -- bucket <https://endpunkt/bucket>',
        'npm run deploy -- folder <Ordner>',
      ],
      flags: {
        rollback: 'server: geht zur Site davor zurück',
        again: 'bucket: sendet jede Datei noch einmal',
        'with-path': 'folder: der Pfad der Adresse wird zu Ordnern',
        force: 'veröffentlicht trotz Bedenken, die keine der Sicherheit sind',
        unrecorded: 'hält die Veröffentlichung nicht fest',
      },
    },
    record: {
      does: 'Fragt die veröffentlichte Site, was sie zeigt, und hält es im Verzeichnis der Veröffentlichungen fest.',
      use: ['npm run record', 'npm run record -- <https://…/>', 'npm run record -- --fetch'],
      flags: { fetch: 'holt das Verzeichnis vom entfernten Repositorium in dieses' },
    },
    clock: {
      does: 'Fragt die veröffentlichte Site, ob sie neu gebaut werden muss. Code 0: ja; 3: nein; 1: nicht herausgefunden.',
      use: ['npm run clock', 'npm run clock -- <https://…/>'],
    },
    review: {
      does: 'Zeigt, was eine Änderung berührt, so wie es bei der Freigabe aussehen wird.',
      use: ['npm run review', 'npm run review -- --base origin/presse'],
      flags: {
        base: 'der Zweig, mit dem verglichen wird',
        until,
        texts: 'zeigt auch zurückgehaltene Texte; nur wo niemand sonst liest',
        build: 'baut die Site dieses Zeitpunkts (--no-build lässt das weg)',
        out: 'der Ordner (review)',
      },
    },
    smoke: {
      does: 'Sieht nach einer Veröffentlichung die Site an: Ist alles da, und nichts sonst?',
      use: ['npm run smoke', 'npm run smoke -- <https://…/>'],
      flags: { json: 'schreibt die Funde als JSON' },
    },
    hooks: {
      does: 'Lässt git vor jedem Commit den Inhalt prüfen.',
      use: ['npm run hooks'],
    },
    report: {
      does: 'Zählt, wie oft Meldungen, Pressemappen, Dateien und Feeds abgerufen wurden, aus dem Protokoll des Servers.',
      use: ['npm run report -- /var/log/nginx/access.log*'],
      flags: { json: 'schreibt die Zahlen als JSON', all: 'zeigt alle Meldungen und Feeds' },
    },
    doctor: {
      does: 'Untersucht Rechner, Repositorium und Host und sagt zu jedem Mangel, was zu tun ist.',
      use: ['npm run doctor'],
      flags: { offline: 'fragt niemanden im Netz' },
    },
    setup: {
      does: 'Macht den Newsroom zu Ihrem: fragt, was fehlt, und ersetzt die Demonstration.',
      use: ['npm run setup', 'npm run setup -- --publisher "…" --url https://…/ …'],
      flags: setupFlags,
    },
    update: {
      does: 'Holt eine neuere Version von Depesche auf einen eigenen Zweig, prüft sie und baut sie dort.',
      use: ['npm run update', 'npm run update -- --to 1.2.0', 'npm run update -- --undo'],
      flags: {
        to: 'die Version (die neueste)',
        plan: 'sagt nur, was kommt',
        continue: 'macht weiter, nachdem Sie Konflikte gelöst haben',
        undo: 'geht zur Version davor zurück',
      },
    },
    migrate: {
      does: 'Bringt die Felder aller Inhalte auf den Stand dieser Version.',
      use: ['npm run migrate'],
      flags: { 'dry-run': 'sagt nur, welche Dateien sich ändern würden' },
    },
    import: {
      does: 'Übernimmt Meldungen aus einem anderen System und berichtet, was nicht mitkam.',
      use: ['npm run import -- <Quelle>', 'npm run import -- --compare-addresses <Datei>'],
      flags: {
        language: 'die Sprache der Meldungen',
        issuer: 'die Organisation, die sie herausgibt, mit ihrer Kennung',
        rights: 'der Nachweis für Bilder, die keinen haben ("Foto: …")',
        since: 'nur Meldungen von diesem Tag an (2015-01-01)',
        limit: 'nur so viele Meldungen',
        files: 'der Ordner mit Bildern und Anhängen',
        report: 'die Datei des Berichts, ohne Endung (import-report)',
        fetch: 'holt Bilder und Anhänge aus dem Netz',
        'compare-addresses': 'eine Datei mit alten Adressen: Welche führen noch irgendwohin?',
        'dry-run': 'schreibt nur den Bericht',
      },
    },
    new: {
      does: 'Legt eine Meldung als Entwurf an; fragt, was fehlt.',
      use: ['npm run new', 'npm run new -- --title "…"'],
      flags: {
        title: 'der Titel',
        date: 'der Tag, oder Tag und Uhrzeit (2026-01-15T10:00)',
        languages: 'die Sprachen (de,en)',
        topics: 'die Themen mit ihren Kennungen',
        slug: 'der letzte Teil der Adresse',
      },
    },
    ...distributionWords.help,
    ...developerHelp,
  },
};
