import type { SetupWords } from '../en/setup.ts';

/** What is asked of whoever sets a newsroom up, and what is answered. */
export const setupWords: SetupWords = {
  questions: {
    publisher: 'Wer gibt heraus (voller Name)',
    url: 'Öffentliche Adresse (https://presse.ihre-domain.de/)',
    languages: 'Sprachen, die erste ist die Hauptsprache (de, en)',
    timeZone: 'Zeitzone (Europe/Berlin)',
    place: 'Ort, mit dem eine Meldung beginnt (Dresden)',
    contact: 'Name des Pressekontakts',
    email: 'E-Mail-Adresse für Journalisten',
    phone: 'Telefon mit Landesvorwahl (+49 351 8925804)',
    address: 'Postanschrift für das Impressum, in einer Zeile',
    repository: 'Können Fremde dieses Repositorium lesen? (private oder public)',
  },
  upstream: 'Woher Updates kommen: die Adresse von Depesche (die Eingabetaste lässt es offen)',
  check: 'sagt nur, was vor der ersten Veröffentlichung noch fehlt',
  notGitAddress: (found) =>
    `Von dort kann git nichts holen. Schreiben Sie eine Adresse, wie git sie kennt (https://…/depesche.git). Gefunden: ${found}`,
  updates: (from) =>
    from === undefined
      ? 'Woher Updates kommen, ist offen: git remote add upstream <Adresse von Depesche> (docs/updating.md).'
      : `Updates kommen von ${from} (npm run update).`,
  open: 'Eingabetaste: bleibt offen',
  assumed: (what) =>
    `Angenommen, weil es niemand gesagt hat: ${what}. Was davon Platzhalter oder Beispiel ist, wird nicht veröffentlicht.`,
  missing: (what) => `Es wurde nichts geändert, denn eine Antwort fehlt: ${what}.`,
  wrong: (found) => `Es wurde nichts geändert, denn die Antworten ergeben keinen Newsroom:\n${found}`,
  notDemo: 'Es wurde nichts geändert: Dieser Inhalt ist nicht mehr die Demonstration.',
  brokenOff: 'Abgebrochen; es wurde nichts geändert.',
  uncommitted:
    'Es wurde nichts geändert, denn im Inhalt gibt es Änderungen, die in keinem Commit stehen. Legen Sie einen an, oder nehmen Sie sie zurück (git status --ignored).',
  formerKept: (folder) =>
    `Die früheren Dateien liegen in ${folder}, denn git hat nicht gesagt, ob sie in einem Commit stehen. Löschen Sie den Ordner, wenn Sie nichts mehr daraus brauchen.`,
  done: (files) =>
    `Der Newsroom gehört Ihnen; die Demonstration ist entfernt. Als Nächstes: ausfüllen, was als Platzhalter markiert ist (${files}), die erste Meldung anlegen (npm run new), ansehen (npm run dev) und einen Commit machen. Was vor der ersten Veröffentlichung noch fehlt: npm run setup -- --check.`,
};
