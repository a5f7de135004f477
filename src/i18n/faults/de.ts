import { historyFaults } from '../history/de.ts';
import { body } from './body/de.ts';
import { editorial } from './editorial/de.ts';
import type { FaultWords } from './fault-words.ts';
import { life } from './life/de.ts';
import { meantIn } from './suggestions.ts';

const meant = meantIn.de;

export const de: FaultWords = {
  found: 'Gefunden',
  level: { error: 'Fehler', warning: 'Hinweis' },
  expected: {
    text: 'einen Text',
    list: 'eine Liste',
    map: 'eine Gruppe von Feldern',
    yesNo: 'true oder false',
    number: 'eine Zahl',
  },
  collections: {
    releases: 'keinen solchen Meldungsordner',
    organisations: 'keine solche Organisation',
    people: 'keine solche Person',
    topics: 'kein solches Thema',
  },
  summary: (errors, warnings, files) =>
    errors + warnings === 0
      ? `Keine Probleme in ${files} ${files === 1 ? 'Datei' : 'Dateien'}.`
      : `${errors} Fehler und ${warnings} ${warnings === 1 ? 'Hinweis' : 'Hinweise'} in ${files} ${files === 1 ? 'Datei' : 'Dateien'}.`,
  secretNote: 'Einige dieser Dateien sind noch nicht öffentlich; ihr Text wird nicht gezeigt.',
  pathNote:
    'Statt ihrer Pfade steht oben eine Prüfsumme; auf Ihrem eigenen Bildschirm nennt sie npm run check -- --paths.',
  couldNotRun: (reason) => `Die Prüfung konnte nicht laufen: ${reason}`,
  usage:
    'Aufruf: npm run check -- [--format text|github] [--fix] [--next [--json]] [--paths] [--lang de|en|ko]',
  fixed: (files) =>
    files === 0
      ? 'Nichts war von selbst zu berichtigen.'
      : `${files} ${files === 1 ? 'Datei' : 'Dateien'} berichtigt: Anführungszeichen, geschützte Leerzeichen, Zeilenenden.`,
  rules: {
    ...historyFaults,
    newsroomMissing: () =>
      'Die Einstellungen des Newsrooms fehlen. Legen Sie die Datei content/newsroom.yaml an.',
    frontmatterMissing: () =>
      'Die Datei beginnt nicht mit ihren Angaben. Schreiben Sie sie ganz oben zwischen zwei Zeilen aus drei Bindestrichen (--- title: … ---).',
    yamlSyntax: ({ kind }) =>
      `Das ist kein gültiges YAML (${kind}). Prüfen Sie Einrückung und Anführungszeichen; ein Text mit Doppelpunkt braucht welche (title: "Dresden: ein Besuch").`,
    aliasUsed: () => 'Ein Verweis (*name) steht hier. Schreiben Sie den Wert aus.',
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
    lineBreak: () => 'Enthält einen Zeilenumbruch. Schreiben Sie alles in eine Zeile.',
    controlCharacter: () => 'Enthält ein unsichtbares Steuerzeichen. Tippen Sie den Text von Hand neu.',
    tooMany: ({ max, count }) => `Hat ${count} Einträge. Behalten Sie höchstens ${max}.`,
    tooFew: ({ min, example }) => `Hat zu wenige Einträge. Schreiben Sie mindestens ${min} (${example}).`,
    notAnInstant: ({ example }) =>
      `Ist kein Datum mit Uhrzeit. Schreiben Sie Datum, Uhrzeit und Zeitversatz (${example}).`,
    offsetMissing: ({ example }) =>
      `Der Zeitversatz zu UTC fehlt. Ergänzen Sie ihn; in Berlin gilt +01:00, im Sommer +02:00 (${example}).`,
    noSuchDay: ({ example }) =>
      `Diesen Tag gibt es im Kalender nicht. Schreiben Sie einen, den es gibt (${example}).`,
    notADay: ({ example }) => `Ist kein Tag. Schreiben Sie Jahr, Monat und Tag (${example}).`,
    notAnEventTime: ({ example }) =>
      `Ist weder ein Tag noch ein Datum mit Uhrzeit noch ein Monat. Schreiben Sie eines davon (${example}).`,
    precisionNeedsMonth: () =>
      'Nur ein Monat hat Anfang, Mitte und Ende. Schreiben Sie start als Monat (2019-11) oder löschen Sie precision.',
    endBeforeStart: () => 'Endet, bevor es beginnt. Schreiben Sie ein Ende, das nicht vor dem Beginn liegt.',
    notAnId: ({ example }) =>
      `Ist keine Kennung. Verwenden Sie kleine Buchstaben von a bis z, Ziffern und Bindestriche (${example}).`,
    notAUrl: ({ example }) =>
      `Ist keine Webadresse. Schreiben Sie sie vollständig mit https:// (${example}).`,
    notAnEmail: ({ example }) => `Ist keine E-Mail-Adresse. Schreiben Sie sie vollständig (${example}).`,
    notAPhone: ({ example }) =>
      `Ist keine internationale Telefonnummer. Beginnen Sie mit + und der Landesvorwahl (${example}).`,
    notAFile: ({ example }) =>
      `Nennt keine Datei dieses Ordners. Schreiben Sie ./ und den Namen der Datei (${example}).`,
    notALanguage: ({ example }) => `Ist keine Sprache. Schreiben Sie ihr Kürzel (${example}).`,
    notATimeZone: ({ example }) => `Ist keine Zeitzone. Schreiben Sie Region und Stadt (${example}).`,
    notAPath: ({ example }) =>
      `Kann nicht in einer Adresse stehen. Verwenden Sie Buchstaben, Ziffern und Bindestriche (${example}).`,
    notUtf8: () => 'Die Datei ist kein Text in UTF-8. Speichern Sie sie mit der Kodierung UTF-8.',
    strangeLineEnd: () =>
      'Hier steht ein Zeichen, das manche Programme für ein Zeilenende halten und andere nicht. Löschen Sie es, und schreiben Sie einen Zeilenumbruch (Eingabetaste) oder ein Leerzeichen.',
    invalid: ({ example }) => `Ist nicht gültig. Schreiben Sie es so (${example}).`,
    danglingReference: ({ collection, suggestion }) =>
      `Es gibt ${de.collections[collection]}.${meant(suggestion)} Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an.`,
    duplicateSlug: ({ other }) =>
      `Hat dieselbe Adresse wie ${other}. Benennen Sie einen der Ordner um (2019-09-11-busan-delegation-2).`,
    duplicateGuid: ({ other }) =>
      `Hat dieselbe dauerhafte Kennung wie ${other}. Löschen Sie guid oder schreiben Sie eine andere.`,
    duplicateAddress: ({ other }) =>
      `Hat dieselbe Adresse wie ${other}. Schreiben Sie eine andere (address: kontakt).`,
    redirectTaken: ({ other }) =>
      `Diese frühere Adresse hat schon ${other}. Nehmen Sie sie hier oder dort heraus; eine von beiden Seiten ginge sonst verloren.`,
    redirectReserved: () =>
      'Diese frühere Adresse gehört der Website selbst. Nehmen Sie sie heraus; sie führt schon auf eine Seite.',
    reservedAddress: ({ values }) =>
      `Diese Adresse gehört der Website selbst. Schreiben Sie eine andere (nicht ${values}).`,
    fileName: ({ languages }) =>
      `Der Dateiname nennt keine Sprache dieses Newsrooms. Benennen Sie die Datei um (${languages}).`,
    folderName: ({ example }) =>
      `Der Name des Ordners besteht nicht aus Datum und Kurznamen. Benennen Sie ihn um (${example}).`,
    folderDate: ({ day }) =>
      `Der Name des Ordners nennt einen anderen Tag. Benennen Sie ihn um, solange nichts veröffentlicht ist (${day}-…), oder lassen Sie ihn.`,
    otherKind: ({ needs }) =>
      needs === 'file'
        ? 'Das ist ein Verweis oder ein Ordner, und niemand liest es. Legen Sie die Datei selbst hierher.'
        : 'Das ist eine Datei oder ein Verweis, wo ein Ordner stehen muss, und niemand liest es. Legen Sie den Ordner selbst hierher.',
    tooLarge: ({ max, length }) =>
      `Hat ${length} Zeichen, zu viele für einen Text. Schreiben Sie höchstens ${max}, und legen Sie das Übrige zum Herunterladen dazu (attachments: [{ file: ./bericht.pdf, title: … }]).`,
    nestedTooDeep: ({ max }) =>
      `Steht tiefer als ${max} Ebenen in Listen, Zitaten oder Tags. Kommen Sie mit weniger aus (- eine Liste in einer Liste).`,
    strayFile: () =>
      'Diese Datei liest niemand. Benennen Sie sie klein und mit der Endung .yaml (nadja-dehne.yaml).',
    translationsDisagree: ({ other }) =>
      `Weicht von ${other} ab. Dieses Feld ist in allen Sprachen gleich: Schreiben Sie überall denselben Wert.`,
    altMissing: ({ example }) =>
      `Dem Bild fehlt der Alternativtext. Sagen Sie, was es zeigt (alt: ${example}).`,
    creditMissing: ({ example }) =>
      `Dem Bild fehlt der Bildnachweis. Nennen Sie die Quelle (credit: ${example}).`,
    pictureNeedsFigure: ({ example }) =>
      `Ein Bild im Text braucht Alternativtext und Bildnachweis. Schreiben Sie es als Figure (${example}).`,
    pictureAbsent: ({ suggestion }) =>
      `Dieses Bild liegt nicht im Ordner.${meant(suggestion)} Legen Sie die Datei neben den Text oder berichtigen Sie den Namen.`,
    pictureCorrupt: () =>
      'Das Bild lässt sich nicht lesen. Speichern Sie es erneut als JPEG oder PNG und ersetzen Sie die Datei.',
    pictureTooSmall: ({ min, width }) =>
      `Das Bild ist ${width} Pixel breit. Liefern Sie das Original mit mindestens ${min}.`,
    pictureFormat: ({ values }) =>
      `Dieses Bildformat können wir nicht zeigen. Verwenden Sie ein anderes (${values}).`,
    attachmentAbsent: ({ suggestion }) =>
      `Diese Datei liegt nicht im Ordner.${meant(suggestion)} Legen Sie sie dort ab oder berichtigen Sie den Namen.`,
    unsafeSvg: () =>
      'Dieses SVG enthält ein Programm oder verweist auf andere Dateien. Exportieren Sie es noch einmal als reine Zeichnung („einfaches SVG“).',
    attachmentFormat: ({ values }) =>
      `Dateien dieser Art bieten wir nicht zum Herunterladen an. Verwenden Sie eine andere (${values}).`,
    eventUnknown: ({ suggestion }) =>
      `Kein Termin dieser Datei hat diesen Titel.${meant(suggestion)} Schreiben Sie einen Titel, der unter events steht.`,
    videoHost: ({ values }) =>
      `Führt zu keinem Video, das wir abspielen können. Schreiben Sie die Adresse eines Videos (https://vimeo.com/123456789; ${values}).`,
    ...body,
    titleLong: ({ length }) =>
      `Hat ${length} Zeichen; Suchmaschinen und Telefone schneiden ihn ab. Schreiben Sie besser höchstens 90.`,
    noPicture: () =>
      'Die Meldung hat kein Bild. Ergänzen Sie eines, wenn Sie können (image: { src: ./foto.jpg, alt: …, credit: … }).',
    noBoilerplate: ({ day, organisation }) =>
      `Am ${day} gilt kein „Über uns“-Text von ${organisation}. Ergänzen Sie einen in der Datei der Organisation (validFrom: ${day}) oder schreiben Sie hier boilerplates: [].`,
    sameValidFrom: ({ day }) =>
      `Zwei „Über uns“-Texte gelten ab ${day}. Schreiben Sie bei einem den Tag, ab dem er wirklich gilt, oder löschen Sie ihn.`,
    repeated: () => 'Steht hier zweimal. Löschen Sie eines von beiden.',
    noInterfaceWords: ({ language }) =>
      `Die Oberfläche hat in dieser Sprache keine Wörter, zu lesen sind englische. Legen Sie ein Wörterbuch an (src/i18n/site/${language}/).`,
    noSourceText: ({ language }) =>
      `Es gibt keine Datei in der ersten Sprache des Newsrooms. Der Editor im Browser braucht sie (index.${language}.mdx).`,
    heldBackInPublic: () =>
      'Dieses Repository ist öffentlich, der Text noch nicht. Legen Sie ihn in ein privates Repository oder warten Sie mit dem Hochladen bis zur Veröffentlichung (repository: private, wenn es doch privat ist).',
    draftInPublic: () =>
      'Diesen Entwurf kann in einem öffentlichen Repository jeder lesen. Legen Sie ihn in ein privates Repository, wenn das nicht so sein soll (repository: private, wenn es doch privat ist).',
    ...editorial,
    ...life,
  },
};
