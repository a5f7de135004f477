import type { DoctorWords } from '../../shapes/doctor.ts';

/** What the doctor finds, and what to do. */
export const doctorWords: DoctorWords = {
  organs: {
    node: 'Node',
    packages: 'Pakete',
    git: 'git',
    repository: 'Repositorium',
    history: 'Verlauf',
    browser: 'Browser',
    disk: 'Speicherplatz',
    lineEnds: 'Zeilenenden',
    remote: 'Gegenstelle',
    clock: 'Uhr',
    workflows: 'Abläufe',
    secrets: 'Ziel und Geheimnisse',
    uncommitted: 'Commits',
    upstream: 'Herkunft der Updates',
    version: 'Version',
  },
  node: (found) =>
    `Das läuft unter Node ${found}; nötig ist 22.18 oder neuer. „npm ci“ installiert das richtige für die Befehle.`,
  noPackages: 'Es ist nichts installiert. Rufen Sie „npm ci“ auf.',
  otherPackages: 'Die installierten Pakete sind nicht die dieser Version. Rufen Sie „npm ci“ auf.',
  noGit:
    'git wurde nicht gefunden. Installieren Sie es von https://git-scm.com/ und öffnen Sie ein neues Terminal.',
  oldGit: (found) =>
    `git hat die Version ${found}; Updates brauchen 2.38 oder neuer. Installieren Sie es von https://git-scm.com/.`,
  noRepository: (folder) =>
    `${folder} liegt in keinem git-Repositorium, also hat nichts einen Verlauf. Rufen Sie dort „git init“ auf.`,
  foreign: (folder) =>
    `Das Repository ${folder} gehört einem anderen Benutzer dieses Rechners. Git liest deshalb nichts davon, und keine Fassung und keine Sperrfrist von früher ist bekannt. Wenn Sie ihm vertrauen, führen Sie „git config --global --add safe.directory ${folder}“ aus.`,
  shallow:
    'Hier ist nur das Ende des Verlaufs, deshalb fehlen frühere Fassungen von Meldungen. Rufen Sie „git fetch --unshallow“ auf; in einem Workflow setzen Sie fetch-depth auf 0.',
  noBrowser:
    'Es wurde kein Chromium gefunden. Nur „npm test“ braucht einen und installiert ihn: „npx playwright install chromium“.',
  disk: (megabytes) =>
    `Nur ${megabytes} MB sind frei; ein Build braucht 1.000. Löschen Sie alte Builds (dist.*, preview.*), oder schaffen Sie anderswo Platz.`,
  converting:
    'core.autocrlf ist an, und keine .gitattributes begrenzt es: git gäbe Texten die Zeilenenden von Windows. Rufen Sie „git config core.autocrlf false“ auf.',
  carriageReturns: (files, first) =>
    `${files} ${files === 1 ? 'Datei hat' : 'Dateien haben'} die Zeilenenden von Windows (${first}). Rufen Sie „git config core.autocrlf false“ auf, dann „npm run check -- --fix“.`,
  noRemote:
    'Das Repositorium hat keine Gegenstelle, also ist nichts gesichert und kein Ablauf startet. Rufen Sie „git remote add origin <Adresse>“ auf.',
  clock: (seconds) =>
    `Die Uhr dieses Rechners geht ${Math.abs(seconds)} Sekunden ${seconds > 0 ? 'vor' : 'nach'}; Sperrfristen endeten zur falschen Zeit. Lassen Sie die Zeit aus dem Netz stellen.`,
  commitAhead: (at) =>
    `Der neueste Commit ist vom ${at}, also hier aus der Zukunft. Die Uhr dieses Rechners geht nach: Lassen Sie die Zeit aus dem Netz stellen.`,
  workflows: (files) =>
    `Es fehlen: ${files}. Ohne sie wird nichts veröffentlicht, und keine Sperrfrist endet von selbst. Holen Sie sie aus einem früheren Commit (git log -- <Datei>) oder mit einem Update zurück.`,
  secrets: (names) =>
    `Beim Host fehlen ${names}. Tragen Sie sie unter Settings → Environments → newsroom ein oder mit „gh secret set <Name> --env newsroom“.`,
  noTarget:
    'NEWSROOM_DEPLOY ist beim Host nicht gesetzt, also wird nichts veröffentlicht. Setzen Sie es, zum Beispiel „gh variable set NEWSROOM_DEPLOY --body pages“.',
  secretsUnknown: (names) =>
    `Der Host ließ sich nicht fragen. Sehen Sie dort selbst nach, was Ihr Ziel davon braucht: ${names} (docs/operations.md).`,
  uncommitted: (files, folder) =>
    `${files} ${files === 1 ? 'Änderung' : 'Änderungen'} in ${folder} ${files === 1 ? 'steht' : 'stehen'} in keinem Commit und ${files === 1 ? 'würde' : 'würden'} nicht veröffentlicht. Rufen Sie „git status“ auf, dann legen Sie einen Commit an oder nehmen sie zurück.`,
  noUpstream:
    'Dieses Repositorium weiß nicht, woher neue Versionen kommen. Rufen Sie „git remote add upstream <Adresse von Depesche>“ auf (docs/updating.md).',
  version: (own, newest) =>
    `Version ${newest} ist da; dies ist ${own}. Lesen Sie, was sich ändert (npm run update -- --plan), dann „npm run update“.`,
  healthy: 'Alles ist in Ordnung.',
  sum: (troubles, notes) =>
    `${troubles} ${troubles === 1 ? 'Mangel' : 'Mängel'}, ${notes} ${notes === 1 ? 'Hinweis' : 'Hinweise'}.`,
};
