import type { DistributionWords } from '../../shapes/distribution.ts';

const common = {
  languages: 'nur diese Sprachen der Website (de,en)',
  from: 'die Adresse oder der Ordner der Website, wenn es nicht die öffentliche Adresse ist',
  'dry-run': 'sagt nur, was hinausginge',
};

/** Was die Befehle sagen, die Meldungen an Verteiler und Netzwerke geben. */
export const distributionWords: DistributionWords = {
  kinds: {
    release: 'Meldung',
    correction: 'Korrektur',
    update: 'Aktualisierung',
    withdrawn: 'Rückzug',
  },
  what: (kind, language, title) => `${kind} (${language}) „${title}“`,
  noEndpoint: (use) => `Wohin? Zum Beispiel: ${use}`,
  notSafe: (address) =>
    `„${address}“ ist keine verschlüsselte Adresse. Das Geheimnis geht nur an eine mit https://, oder an diesen Rechner.`,
  noSecret: (variable, content) => `Es fehlt die Umgebungsvariable ${variable}: ${content}.`,
  needs: (flag, form) => `Es fehlt ${flag}, oder der Wert ist falsch geschrieben. Schreiben Sie ${form}.`,
  unknownLanguage: (language, all) => `Die Website hat keine Sprache „${language}“. Es gibt: ${all}.`,
  silent: (reason) => `Die Website ließ sich nicht lesen, es ging nichts hinaus: ${reason}`,
  otherVersion: (reason) =>
    `Den JSON Feed der Website hat eine andere Version gebaut, es ging nichts hinaus. Bauen und veröffentlichen Sie die Website neu. (${reason})`,
  notLive: (site) => `Unter ${site} ist noch nichts veröffentlicht.`,
  notRecorded: (at) =>
    `Die Website (Stand ${at}) steht nicht im Verzeichnis der Veröffentlichungen, deshalb geht nichts hinaus. Tragen Sie sie ein (npm run record), und holen Sie das Verzeichnis in einer neuen Kopie zuerst (npm run record -- --fetch).`,
  first: (channel, count) =>
    `Erster Lauf für ${channel}: Was schon öffentlich ist, wird vorgemerkt (${count}) und geht nicht hinaus. Neues geht vom nächsten Lauf an hinaus.`,
  nothing: 'Nichts Neues.',
  would: (count) => (count === 1 ? 'Es ginge hinaus:' : `Es gingen ${count} Nachrichten hinaus:`),
  became: {
    sent: (what) => `Hinausgegangen: ${what}`,
    there: (what) => `War schon dort: ${what}`,
    waiting: (what) =>
      `Übergeben, aber noch nicht verschickt: ${what}. Der nächste Lauf sieht wieder nach. Bleibt es dabei: Hat der Verteiler Empfänger und einen Absender?`,
    unconcerned: (what) => `Dort unbekannt, deshalb nichts zu ändern: ${what}`,
  },
  refused: (reason) => `Dort kam niemand hinein, es ging nichts hinaus: ${reason}`,
  failed: (what, reason) => `Ging nicht hinaus: ${what}. ${reason}`,
  notShared: (reason) =>
    `Gemerkt nur auf diesem Rechner, nicht im entfernten Repository: ${reason}. Der nächste Lauf hier holt es nach.`,
  help: {
    mail: {
      does: 'Gibt neue Meldungen, Korrekturen und Rückzüge je einmal an einen Verteiler (listmonk oder Keila).',
      use: [
        'npm run mail -- https://verteiler.example.org --list de=3 --list en=4',
        'npm run mail -- https://keila.example.org --engine keila --sender ms_…',
      ],
      flags: {
        engine: 'das Programm des Verteilers (listmonk)',
        list: 'Nummer der Liste oder Kennung des Segments, auch je Sprache (de=3); mehrmals möglich',
        sender: 'Keila: die Kennung des Absenders',
        ...common,
      },
    },
    post: {
      does: 'Veröffentlicht neue Meldungen je einmal auf Mastodon oder Bluesky, und berichtigt sie dort.',
      use: [
        'npm run post -- mastodon https://mastodon.example.org',
        'npm run post -- bluesky https://bsky.social --account presse.example.org',
      ],
      flags: {
        account: 'Bluesky: der Name des Kontos',
        pictures: 'mit dem Bild der Meldung (--no-pictures: ohne)',
        ...common,
      },
    },
  },
};
