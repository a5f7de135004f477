import type { FieldRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What is wrong with the value of a field. */
export const fieldFaults: Sentences<FieldRule> = {
  yamlSyntax: ({ kind }) =>
    `Das ist kein gültiges YAML (${kind}). Prüfen Sie Einrückung und Anführungszeichen; ein Text mit Doppelpunkt braucht welche (title: "Dresden: ein Besuch").`,
  aliasUsed: () =>
    'Ein Anker (&name) oder Verweis (*name) steht hier. Schreiben Sie den Wert aus; ein Text, der so beginnt, braucht Anführungszeichen.',
  yamlFeature: ({ kind }) =>
    `YAML liest ${kind} hier als Anweisung und nicht als Text. Löschen Sie sie; ein Text, der so beginnt, braucht Anführungszeichen.`,
  needsQuotes: ({ written }) =>
    `YAML liest hier nicht den Text, der dasteht. Setzen Sie ihn in Anführungszeichen (${written}).`,
  commentCutsText: ({ written }) =>
    `Was hinter dem # steht, ist für YAML ein Kommentar und geht verloren. Setzen Sie den Text in Anführungszeichen (${written}); einen Kommentar schreiben Sie in eine eigene Zeile über dem Feld.`,
  paragraphsJoined: () =>
    'Leere Zeilen trennen hier keine Absätze; YAML zieht sie zusammen. Schreiben Sie | hinter den Doppelpunkt und den Text eingerückt darunter.',
  colonNeedsSpace: ({ written }) =>
    `Hinter dem Doppelpunkt fehlt das Leerzeichen. Ergänzen Sie es (${written}).`,
  unknownKey: ({ suggestion, known }) =>
    suggestion
      ? `Unbekanntes Feld. Meinten Sie ${suggestion}?`
      : `Unbekanntes Feld. Verwenden Sie eines von diesen oder löschen Sie die Zeile (${known}).`,
  missing: ({ example }) => `Fehlt. Ergänzen Sie es (${example}).`,
  wrongType: ({ expected, example }) => `Hat die falsche Form. Schreiben Sie ${expected} (${example}).`,
  emptyText: () => 'Ist leer. Schreiben Sie einen Text oder löschen Sie die Zeile.',
  oneOf: ({ values, suggestion }) =>
    `Ist keiner der möglichen Werte.${meant(suggestion)} Schreiben Sie einen davon (${values}).`,
  textTooShort: ({ min, length }) => `Hat ${length} Zeichen. Schreiben Sie mindestens ${min}.`,
  textTooLong: ({ max, length }) => `Hat ${length} Zeichen. Schreiben Sie höchstens ${max}.`,
  titleLong: ({ length, max }) =>
    `Hat ${length} Zeichen; Suchmaschinen und Telefone schneiden ihn ab. Schreiben Sie besser höchstens ${max}.`,
  lineBreak: () => 'Enthält einen Zeilenumbruch. Schreiben Sie alles in eine Zeile.',
  controlCharacter: () => 'Enthält ein unsichtbares Steuerzeichen. Tippen Sie den Text von Hand neu.',
  directionOpen: ({ sign }) =>
    `Ein unsichtbares Zeichen (${sign}) ändert die Schreibrichtung, und nichts stellt sie zurück. Löschen Sie es; Hebräisch und Arabisch stehen von selbst richtig (im Text auch: <span lang="he">שלום</span>).`,
  tooMany: ({ max, count }) => `Hat ${count} Einträge. Behalten Sie höchstens ${max}.`,
  tooFew: ({ min, example }) => `Hat zu wenige Einträge. Schreiben Sie mindestens ${min} (${example}).`,
  deprecated: ({ version, instead }) =>
    `Ist veraltet: Version ${version} liest es nicht mehr. Schreiben Sie stattdessen ${instead}; „npm run migrate“ tut es für Sie.`,
  repeated: () => 'Steht hier zweimal. Löschen Sie eines von beiden.',
  notAnInstant: ({ example }) =>
    `Ist kein Datum mit Uhrzeit. Schreiben Sie Datum, Uhrzeit und Zeitversatz (${example}).`,
  offsetMissing: ({ example }) => `Der Zeitversatz zu UTC fehlt. Ergänzen Sie ihn (${example}).`,
  yearOutOfRange: ({ min, max, example }) =>
    `Das Jahr liegt nicht zwischen ${min} und ${max}. Berichtigen Sie es (${example}).`,
  noSuchDay: ({ example }) =>
    `Diesen Tag gibt es im Kalender nicht. Schreiben Sie einen, den es gibt (${example}).`,
  notADay: ({ example }) => `Ist kein Tag. Schreiben Sie Jahr, Monat und Tag (${example}).`,
  notAnEventTime: ({ example }) =>
    `Ist weder ein Tag noch ein Datum mit Uhrzeit noch ein Monat. Schreiben Sie eines davon (${example}).`,
  notABeginning: ({ example }) =>
    `Ist weder ein Tag noch ein Datum mit Uhrzeit noch eine Meldung. Schreiben Sie eines davon (${example} oder { with: 2019-10-01-iksan-call }).`,
  precisionNeedsMonth: () =>
    'Nur ein Monat hat Anfang, Mitte und Ende. Schreiben Sie start als Monat (2019-11) oder löschen Sie precision.',
  endBeforeStart: () => 'Endet, bevor es beginnt. Schreiben Sie ein Ende, das nicht vor dem Beginn liegt.',
  notAnId: ({ example }) =>
    `Ist keine Kennung. Verwenden Sie kleine Buchstaben von a bis z, Ziffern und Bindestriche (${example}).`,
  notAUrl: ({ example }) => `Ist keine Webadresse. Schreiben Sie sie vollständig mit https:// (${example}).`,
  notAnEmail: ({ example }) => `Ist keine E-Mail-Adresse. Schreiben Sie sie vollständig (${example}).`,
  notAPhone: ({ example }) =>
    `Ist keine internationale Telefonnummer. Beginnen Sie mit + und der Landesvorwahl (${example}).`,
  notAFile: ({ example }) =>
    `Nennt keine Datei dieses Ordners. Schreiben Sie ./ und den Namen der Datei (${example}).`,
  notALanguage: ({ example }) => `Ist keine Sprache. Schreiben Sie ihr Kürzel (${example}).`,
  notAColour: ({ example }) =>
    `Ist keine Farbe. Schreiben Sie sie wie im Handbuch, mit # in Anführungszeichen (${example}).`,
  notATypefaceName: ({ example }) =>
    `Ist kein Name einer Schrift. Verwenden Sie Buchstaben, Ziffern, Leerzeichen und . + - _ & ( ) (${example}).`,
  lostPlaceholder: ({ missing }) =>
    `Lässt weg, wofür das Programm etwas einsetzt. Schreiben Sie auch ${missing}.`,
  notATimeZone: ({ example }) => `Ist keine Zeitzone. Schreiben Sie Region und Stadt (${example}).`,
  notAPath: ({ example }) =>
    `Kann nicht in einer Adresse stehen. Verwenden Sie Buchstaben, Ziffern und Bindestriche (${example}).`,
  invalid: ({ example }) => `Ist nicht gültig. Schreiben Sie es so (${example}).`,
  familyNameElsewhere: () =>
    'Steht nicht im Namen der Person. Schreiben Sie den Familiennamen so, wie er dort steht (name: Kim Minsu, familyName: { de: Kim }).',
};
