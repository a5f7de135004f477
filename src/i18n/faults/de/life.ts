import type { LifeRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What is wrong with corrections, translations, people who have left, and changes of facts. */
export const lifeFaults: Sentences<LifeRule> = {
  correctionOrder: ({ earlier }) =>
    `Liegt nicht nach dem Eintrag davor. Ordnen Sie die Korrekturen, die älteste zuerst, jede mit eigenem Zeitpunkt (später als ${earlier}).`,
  correctionTooEarly: ({ lift }) =>
    `Liegt nicht nach der Veröffentlichung. Schreiben Sie, wann der veröffentlichte Text geändert wurde (später als ${lift}).`,
  correctionStillWrong: () =>
    'Die falschen Worte stehen noch hier. Berichtigen Sie diese Stelle oder schreiben Sie unter was genau die Worte, die falsch waren.',
  correctionNotMade: () =>
    'Diese Worte stehen nicht im Text. Berichtigen Sie den Text oder schreiben Sie unter now die Worte genau so, wie sie dort stehen.',
  translationOfItself: () =>
    'Nennt die eigene Sprache. Schreiben Sie die Sprache des Originals (of: de) oder löschen Sie translation.',
  sourceVersion: ({ max, language }) =>
    `So viele Fassungen hat das Original (${language}) nicht. Schreiben Sie die Fassung, aus der übersetzt wurde (höchstens ${max}).`,
  translationBehind: ({ count, language, example }) =>
    `Dem Text ${count === 1 ? 'fehlt eine Änderung' : `fehlen ${count} Änderungen`} des Originals (${language}); die Website sagt das. Übernehmen Sie, was sich geändert hat, samt Eintrag unter corrections, oder schreiben Sie die Fassung, der er entspricht (${example}).`,
  untranslated: ({ language }) =>
    `Der Text ist noch Wort für Wort der des Originals (${language}). Übersetzen Sie ihn, oder lassen Sie ihn bis dahin einen Entwurf sein (draft: true).`,
  correctionNotCarried: ({ at, language }) =>
    `Dem Text fehlt die Korrektur des Originals (${language}) vom ${at}. Übernehmen Sie sie mit demselben Zeitpunkt unter corrections; soll der Text bis dahin so erscheinen, schreiben Sie waived: [${at}].`,
  waiverIdle: () =>
    'Dieser Zeitpunkt gehört zu keiner Änderung des Originals, die hier fehlt. Löschen Sie ihn.',
  successorCycle: () =>
    'Die Nachfolge führt im Kreis. Schreiben Sie jemanden, der heute zuständig ist (successor: nadja-dehne).',
  nobodyFollows: ({ day }) =>
    `Seit dem ${day} nicht mehr in dieser Aufgabe, und niemand ist heute dafür zuständig. Nennen Sie jemanden (successor: nadja-dehne).`,
  leaverInText: ({ name }) =>
    `Hier stehen Nummer oder Adresse von ${name}, nicht mehr in dieser Aufgabe. Löschen Sie sie aus dem Text.`,
  reviewerMissing: ({ example }) =>
    `Einen Text, den ein Sprachmodell geschrieben hat, muss jemand prüfen und verantworten. Nennen Sie diese Person (reviewedBy: ${example}).`,
  changeEmpty: ({ example }) =>
    `Ändert nichts. Schreiben Sie dazu, was von da an gilt (${example}), oder löschen Sie den Eintrag.`,
  changeOrder: ({ earlier }) =>
    `Beginnt nicht nach dem Eintrag davor. Ordnen Sie die Einträge, den ältesten zuerst (später als ${earlier}).`,
  changeTwice: () =>
    'Beginnt zugleich mit einem Eintrag davor. Schreiben Sie beides in einen Eintrag oder den richtigen Beginn (validFrom: 2026-12-24).',
  changeIdle: () =>
    'Gilt schon vorher. Steht oben schon der neue Wert, schreiben Sie dort wieder den alten, denn er ist sofort zu lesen; sonst löschen Sie diese Zeile.',
  factTooEarly: ({ from }) =>
    `Für den Tag der Meldung ist kein Wert dieser Zahl bekannt; der erste gilt für ${from}. Tragen Sie in der Datei der Zahl einen früheren Wert ein, oder schreiben Sie die Zahl hier aus.`,
  factOutdated: ({ value, since, example }) =>
    `Hier steht ein früherer Wert. Seit ${since} gilt ${value}: Schreiben Sie ${example}, oder nennen Sie dazu den Tag, an dem er galt.`,
};
