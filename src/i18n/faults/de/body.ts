import type { BodyRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What is wrong with the text of a release: its tags, components, links, headings and marks. */
export const bodyFaults: Sentences<BodyRule> = {
  bodyEmpty: () =>
    'Die Meldung hat keinen Text. Schreiben Sie ihn unter die zweite Zeile aus drei Bindestrichen.',
  bodySyntax: ({ reason }) =>
    `Der Text lässt sich hier nicht lesen (${reason}). Prüfen Sie die Tags in der Nähe dieser Stelle.`,
  angleBracket: () =>
    'Ein < beginnt hier eine Komponente. Ist das Zeichen gemeint, schreiben Sie \\< (5 \\< 7).',
  brace: () => 'Eine { beginnt hier Programmcode. Ist das Zeichen gemeint, schreiben Sie \\{ (\\{1\\}).',
  htmlComment: () =>
    'Ein Kommentar wird hier anders geschrieben. Schreiben Sie {/* … */} ({/* noch prüfen */}).',
  tagNotClosed: ({ tag }) =>
    `<${tag}> ist nicht geschlossen. Schreiben Sie </${tag}> ans Ende oder <${tag} /> (<br />).`,
  importOrExport: () =>
    'Beginnt wie Programmcode (import oder export). Meldungen enthalten keinen Code: Löschen Sie die Zeile oder beginnen Sie den Satz mit einem anderen Wort.',
  expression: () =>
    'Code in geschweiften Klammern wird nicht ausgeführt. Schreiben Sie den Wert selbst; ist das Zeichen gemeint, schreiben Sie \\{ (\\{Name\\}).',
  attributeExpression: ({ attribute }) =>
    `Code in geschweiften Klammern wird nicht ausgeführt. Schreiben Sie den Wert in Anführungszeichen (${attribute}="…").`,
  spread: () =>
    'Attribute können nicht aus Code kommen. Schreiben Sie jedes aus (speaker="frank-boesenberg").',
  unknownComponent: ({ suggestion, known }) =>
    known
      ? `Unbekannte Komponente.${meant(suggestion && `<${suggestion}>`)} Verwenden Sie eine von diesen (${known}).`
      : 'Feste Seiten haben keine Komponenten. Schreiben Sie es in Markdown (## Überschrift, **fett**, - Liste).',
  unknownTag: ({ suggestion, known }) =>
    `Dieses HTML-Tag ist nicht erlaubt.${meant(suggestion && `<${suggestion}>`)} Verwenden Sie Markdown (**fett**, *kursiv*) oder eines von diesen (${known}).`,
  unknownAttribute: ({ suggestion, known }) =>
    `Unbekanntes Attribut.${meant(suggestion)} Verwenden Sie eines von diesen${known ? ` (${known})` : ''} oder löschen Sie es.`,
  repeatedAttribute: ({ attribute }) => `Hat das Attribut ${attribute} doppelt. Löschen Sie eines.`,
  missingAttribute: ({ attribute, example }) =>
    `Das Attribut ${attribute} fehlt. Ergänzen Sie es (${example}).`,
  contentMissing: ({ component }) =>
    `Darin steht nichts. Schreiben Sie Text zwischen <${component}> und </${component}>.`,
  contentNotAllowed: ({ component }) =>
    `Nimmt keinen Text auf. Schließen Sie es sofort (<${component} … />).`,
  onlyFigures: () =>
    'Eine Galerie enthält nur Bilder. Schreiben Sie den Text davor oder danach (<Figure … />).',
  linkInLink: () => 'Ein Link steht in einem Link. Lassen Sie einen der beiden weg.',
  inlineOnly: ({ component }) =>
    `<${component}> steht mitten im Satz. Schreiben Sie die Worte in eine Zeile, ohne Absätze.`,
  blockOnly: ({ component }) =>
    `<${component}> steht für sich. Schreiben Sie es mit einer Leerzeile davor und danach.`,
  dangerousUrl: ({ scheme }) =>
    `Links mit ${scheme} sind nicht erlaubt. Schreiben Sie eine Webadresse (https://example.org/).`,
  unknownLink: () =>
    'Dieser Link führt nirgendwohin. Schreiben Sie eine vollständige Adresse oder einen Pfad dieser Website (https://example.org/ oder /archive/).',
  headingOne: () =>
    'Ein einzelnes # ergibt einen zweiten Titel. Beginnen Sie Überschriften mit ## (## Hintergrund).',
  headingSkipped: ({ from, to }) =>
    `Nach ${from} ist eine Ebene der Überschriften ausgelassen. Schreiben Sie hier ${to}.`,
  rawMarkdown: () =>
    'Die ** sind im Text stehen geblieben. Schreiben Sie die fetten Wörter ohne Leerzeichen oder Klammer an den Zeichen (**Wort**).',
  plainSigns: ({ count, example }) =>
    `${count === 1 ? 'Ein * oder ~ steht' : `${count} Zeichen * oder ~ stehen`} hier für sich. Andere Programme halten sie für Auszeichnung: Schreiben Sie einen umgekehrten Schrägstrich davor (${example}), oder lassen Sie das npm run check -- --fix tun.`,
  takenForList: ({ written }) =>
    `Das wird eine Liste mit einem einzigen Punkt. Ist es ein Satz, schreiben Sie einen umgekehrten Schrägstrich vor das Zeichen (${written}); ist es eine Liste, geben Sie ihr einen zweiten Punkt.`,
  takenForQuotation: ({ written }) =>
    `Das wird ein Zitat, und das Zeichen davor geht verloren. Schreiben Sie einen umgekehrten Schrägstrich davor (${written}).`,
  itemNumber: ({ written, shown }) =>
    `Eine Liste zählt ihre Punkte selbst: Aus ${written}. wird ${shown}. Zählen Sie fortlaufend, oder schreiben Sie ${written}\\., wenn es keine Liste ist.`,
  underlinedHeading: ({ written }) =>
    `Striche unter einer Zeile machen sie zur Überschrift. Schreiben Sie ${written}, wenn das gemeint ist, sonst eine Leerzeile dazwischen und *** als Trennlinie.`,
  unusedDefinition: ({ label }) =>
    `Diese Zeile liest niemand: Sie gilt als Ziel eines Links oder als Fußnote, auf die nichts verweist. Schreiben Sie \\[${label}], wenn es ein Satz ist; sonst verweisen Sie im Text darauf ([${label}]), oder löschen Sie sie.`,
  straightQuotes: () =>
    'Im Text steht ein gerades Anführungszeichen. Schreiben Sie die Zeichen der Sprache („…“).',
};
