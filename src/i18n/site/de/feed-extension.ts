/** What the extension of the JSON Feed tells, for whoever writes a program that reads it. */
export const feedExtensionWords = {
  title: 'Für Programme: was der JSON Feed zusätzlich sagt',
  intro:
    'Jeder Eintrag unserer JSON Feeds hat ein Objekt namens „_newsroom“, eine Erweiterung, wie JSON Feed 1.1 sie vorsieht. Programme, die sie nicht kennen, übergehen sie.',
  keys: {
    about: 'Die Adresse dieser Erklärung.',
    status:
      'Der Zustand der Meldung: „published“ (veröffentlicht), „updated“ (aktualisiert), „corrected“ (korrigiert) oder „withdrawn“ (zurückgezogen).',
    version:
      'Die wievielte Fassung es ist: Die erste ist 1; jede Korrektur und jede Aktualisierung zählt eins weiter, das Zurückziehen auch.',
    embargo: 'Immer „null“: Was einer Sperrfrist unterliegt, steht in keinem Feed.',
    corrections:
      'Alle Korrekturen und Aktualisierungen: wann („at“), was für eine („kind“: „correction“ oder „update“), was sich geändert hat („note“) und, wo angegeben, der Wortlaut vorher („was“) und jetzt („now“).',
    events:
      'Die Termine der Meldung: Titel („title“), Beginn und Ende („start“, „end“; Tag, Zeitpunkt oder Monat), Teil des Monats („precision“), Ort („place“), wer einlädt („organiser“), was daraus wurde („status“) und wie man sich anmeldet („registration“).',
    contacts:
      'Die Ansprechpersonen für Medien mit Name, Rolle, Organisation, E-Mail-Adresse und Telefonnummer.',
    terms: 'In Worten, unter welchen Bedingungen der Text verwendet werden darf.',
    alt: 'Der Alternativtext des Bildes, das in „image“ steht; sonst „null“.',
    taken_over:
      'Bei einer Meldung, die aus einem anderen System übernommen wurde: woher („from“) und an welchem Tag („on“); sonst „null“.',
    sha256:
      'Eine Prüfsumme: SHA-256 über „content_text“ in UTF-8, hexadezimal. Ist sie gleich geblieben, so ist es auch der Text.',
  },
};
export type FeedExtensionWords = typeof feedExtensionWords;
