import type { UpdateWords } from '../../shapes/updating.ts';

/** What an update says. */
export const updateWords: UpdateWords = {
  dirty:
    'Es wurde nichts getan, denn es gibt Änderungen, die in keinem Commit stehen. Legen Sie einen an oder nehmen Sie sie zurück (git status), dann noch einmal.',
  merging:
    'Hier ist eine Zusammenführung nicht beendet. Lösen Sie die Konflikte, dann „git add“ für die Dateien, „git commit“ und „npm run update -- --continue“; oder gehen Sie mit „npm run update -- --undo“ zurück.',
  noUpstream:
    'Dieser Newsroom weiß nicht, woher neue Versionen kommen. Rufen Sie einmal „git remote add upstream <Adresse von Depesche>“ auf (docs/updating.md).',
  noTag: (wanted, all) =>
    `${wanted === undefined ? 'An der Quelle gibt es noch keine Version.' : `Eine Version ${wanted} gibt es nicht.`}${all ? ` Es gibt: ${all}.` : ''}`,
  newest: (own) => `Nichts Neueres: Dies ist ${own}.`,
  from: (own, version) => `Von ${own} auf ${version}.`,
  verified: 'Die Unterschrift dieser Version ist richtig.',
  unverified:
    'Ihre Unterschrift wurde nicht geprüft, denn hier ist niemandes Schlüssel bekannt (docs/updating.md).',
  noChanges: 'Das Änderungsverzeichnis sagt nichts zu dieser Version.',
  noBase: (own) =>
    `Es wurde nichts getan: Die Quelle hat kein Tag ${own}, und dieses Repositorium hat keinen Commit mit ihr gemeinsam, also kann niemand Ihre Änderungen von den neuen unterscheiden. Setzen Sie die Version in package.json auf die, die Sie kopiert haben.`,
  ownChanges: (files, first) =>
    `Sie haben ${files} ${files === 1 ? 'Datei' : 'Dateien'} des Programms selbst geändert (${first}${files > 5 ? ', …' : ''}); Ihre Änderungen werden übernommen.`,
  conflicts: (files) => `Sie und die neue Version haben beide geändert: ${files}.`,
  branchTaken: (branch) =>
    `Einen Zweig ${branch} gibt es schon, von einem früheren Versuch. Löschen Sie ihn (git branch -D ${branch}), dann noch einmal.`,
  resolve: (branch) =>
    `Der Zweig ${branch} ist ausgecheckt, mit Marken in diesen Dateien. Wählen Sie in jeder, was bleiben soll, dann „git add“, „git commit“ und „npm run update -- --continue“. Zurück: „npm run update -- --undo“.`,
  noBranch: 'Hier gibt es kein Update, das weitergehen könnte. Beginnen Sie eines mit „npm run update“.',
  steps: {
    install: 'Die Pakete der neuen Version ließen sich nicht installieren.',
    migrate: 'Der Inhalt ließ sich nicht auf die neuen Felder bringen.',
    check: 'Die neue Version findet Fehler im Inhalt; sie stehen oben.',
    build: 'Die neue Version konnte die Site nicht bauen; der Grund steht oben.',
  },
  stays: (branch) =>
    `Veröffentlicht ist nichts: Alles steht auf dem Zweig ${branch}. Bringen Sie es dort in Ordnung, dann ein Commit und „npm run update -- --continue“; oder gehen Sie mit „npm run update -- --undo“ zurück.`,
  done: (branch, former) =>
    `Die neue Version steht auf dem Zweig ${branch}: geprüft, gebaut und bewiesen. Sehen Sie sie an (npm start). So übernehmen Sie sie: git switch ${former} && git merge ${branch}. So gehen Sie zurück: npm run update -- --undo.`,
  failed: (reason) => `Das Update wurde abgebrochen. git sagt: ${reason}`,
  nothingToUndo: 'Es gibt kein Update, das zurückzunehmen wäre.',
  unmerged: (branches) =>
    `Es wurde nichts getan: ${branches} ist hier nicht zusammengeführt. Um dieses Update zurückzunehmen, wechseln Sie mit git switch auf seinen Zweig und rufen Sie dies noch einmal auf; ist es auf anderem Weg übernommen worden oder nicht gewünscht, löschen Sie erst den Zweig (git branch -D).`,
  otherUpdate: (title, own) =>
    `Es wurde nichts getan: Das letzte zusammengeführte Update ist „${title}“, aber hier ist ${own}. Es kam anders als durch eine Zusammenführung; nehmen Sie diesen Commit selbst zurück (git revert).`,
  left: (former, kept) =>
    `Zurück auf ${former}, mit der Version davor.${kept ? ` Der Zweig ${kept} bleibt, denn Sie haben darauf Commits gemacht.` : ''}`,
  reverted: (title) => `Zurückgenommen: ${title}. Was seitdem committet wurde, ist noch da.`,
  migrated: (files) =>
    files === 0
      ? 'Alle Inhalte haben die Felder dieser Version.'
      : `Neue Felder in ${files} ${files === 1 ? 'Datei' : 'Dateien'}.`,
};
