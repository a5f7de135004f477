import type { FinishedWords } from '../../shapes/desk-finished.ts';

/** Was die Redaktion zu einer Meldung sagt, die im Ganzen eingefügt wird. */
export const finishedWords: FinishedWords = {
  button: 'Fertige Meldung einfügen …',
  title: 'Fertige Meldung einfügen',
  says: 'Fügen Sie die ganze Meldung ein, aus Word, einer Mail oder als reinen Text, oder wählen Sie die Datei. Titel, Zeitpunkt, Text, Kontakte und Links kommen in ihre Felder; was schon darin steht, wird ersetzt. Gespeichert wird dabei nichts.',
  place: 'Die ganze Meldung',
  file: 'Oder eine Datei (.docx, .txt)',
  fill: 'In die Felder übernehmen',
  cancel: 'Abbrechen',
  filled: 'Die Felder sind ausgefüllt. Lesen Sie alles noch einmal; gespeichert ist noch nichts.',
  not: 'Daraus wird keine Meldung',
  failed: 'Die Redaktion antwortet nicht. Läuft „npm run dev“ noch?',
  failedHere:
    'Der Teil der Redaktion, der Meldungen liest, ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  close: 'OK',
  groups: {
    left: 'Aus dem Text genommen, denn die Seite zeigt es an seiner Stelle',
    unsure: 'Bitte prüfen',
    mended: 'Berichtigt oder entfernt',
  },
  notes: {
    dateline: (detail) => `Ort und Tag vor dem Text: ${detail}`,
    contact: (detail) => `Pressekontakt: ${detail}`,
    boilerplate: (detail) => `Text „Über …“: ${detail}`,
    credit: (detail) =>
      `Bildnachweis, schon unter „Aufmacherbild“. Wählen Sie dort das Bild dazu, oder nehmen Sie das Häkchen heraus: ${detail}`,
    titleInText: (detail) => `Der Titel, den der Text wiederholte: ${detail}`,
    links: (detail) => `Jetzt unter „Weiterführende Links“: ${detail}`,
    embargo: (detail) =>
      `Sperrfrist gesetzt und „Entwurf“ eingeschaltet. Prüfen Sie die Sperrfrist, bevor Sie „Entwurf“ ausschalten: ${detail}`,
    embargoUnread: (detail) =>
      `Eine Sperrfrist, deren Zeitpunkt sich nicht lesen ließ. „Entwurf“ ist eingeschaltet; setzen Sie sie selbst: ${detail}`,
    noDay: () => 'Kein Datum gefunden. Tragen Sie „Veröffentlicht am“ ein.',
    otherTongue: (detail) => `Der Text ist wohl in einer anderen Sprache als dieses Formular: ${detail}`,
    noTopic: () => 'Kein Thema erkannt. Wählen Sie eines unter „Themen“.',
    topic: (detail) => `Kein Thema erkannt, deshalb ist dieses gewählt: ${detail}`,
    zone: (detail) => `Uhrzeit ohne Zeitzone, gelesen als Ortszeit des Newsrooms: ${detail}`,
    day: (detail) => `Datum ohne Uhrzeit, gelesen als 12 Uhr: ${detail}`,
    summary: (detail) => `Zusammenfassung aus den ersten Sätzen: ${detail}`,
    person: (detail) =>
      `Dieser Kontakt ist hier nicht bekannt. Legen Sie ihn unter „Personen“ an und wählen Sie ihn dann aus: ${detail}`,
    quotation: (detail) => `Zitat ohne bekannte Person: ${detail}`,
    picture: (detail) => `Bild nicht mitgekommen. Ziehen Sie die Datei in den Text: ${detail}`,
    documentPicture: (detail) =>
      `Aus dem Dokument nicht mitgekommen. Ziehen Sie die Datei in den Text: Bild ${detail}`,
    attachment: (detail) => `Datei nicht mitgekommen. Laden Sie sie unter „Anhänge“ hoch: ${detail}`,
    plainBlock: (detail) => `Steht jetzt als schlichter Absatz im Text: ${detail}`,
    tableApart: (detail) =>
      `Tabelle mit Listen, Überschriften oder Tabellen in ihren Zellen; die Zellen stehen jetzt untereinander im Text: ${detail}`,
    tableCells: (detail) =>
      `Verbundene Zellen einer Tabelle stehen jetzt in der ersten, die übrigen sind leer: ${detail}`,
    tableAlignment: (detail) =>
      `Eine Spalte war verschieden ausgerichtet; jetzt ist sie es wie die meisten ihrer Zellen: ${detail}`,
    text: (detail) => `Diese Wörter fehlen oder lauten anders: ${detail}`,
    factsInText: (detail) =>
      `Fakten in Sätzen, noch im Text. Einen Faktenkasten fügt die Leiste über dem Text ein: ${detail}`,
    video: (detail) => `Das Video trägt den Titel der Meldung: ${detail}`,
    embed: (detail) => `Eingebettetes steht jetzt als Link im Text: ${detail}`,
    factBox: (detail) => `Ein Faktenkasten im Text: ${detail}`,
    heading: (detail) => `Überschriften beginnen bei der zweiten Ebene: ${detail}`,
    mojibake: (detail) => `Zerrissene Zeichen wiederhergestellt: ${detail}`,
    invisible: (detail) => `Unsichtbare Zeichen entfernt: ${detail}`,
    tracking: (detail) => `Zähler aus einem Link entfernt: ${detail}`,
    script: (detail) => `Programm entfernt: ${detail}`,
    handler: (detail) => `Aktion an einem Element entfernt: ${detail}`,
    pixel: (detail) => `Zählpixel entfernt: ${detail}`,
    unsafeLink: (detail) => `Gefährlicher Link entfernt; seine Wörter bleiben: ${detail}`,
    deadLink: (detail) => `Link ins Leere entfernt; seine Wörter bleiben: ${detail}`,
    form: (detail) => `Formularfeld entfernt: ${detail}`,
    shortcode: (detail) => `Unbekanntes Kürzel entfernt: ${detail}`,
    noTitle: () =>
      'Kein Titel gefunden. Die Meldung beginnt mit ihrem Titel, der Text folgt in einer neuen Zeile.',
    noText: () => 'Unter dem Titel bleibt kein Text.',
    malformed: (detail) => `Die Datei lässt sich nicht lesen: ${detail}`,
    tooLarge: (detail) => `Die Datei ist zu groß: ${detail}`,
    refused: (detail) => `Der Text enthält etwas, das hier nicht erlaubt ist: ${detail}`,
  },
};
