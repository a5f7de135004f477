import type { BodyRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What is wrong with the text of a release: its tags, components, links, headings and marks. */
export const bodyFaults: Sentences<BodyRule> = {
  bodyEmpty: () =>
    'Le communiqué n’a pas de texte. Écrivez-le sous la seconde ligne de trois traits d’union.',
  bodySyntax: ({ reason }) =>
    `Le texte n’est pas lisible ici (${reason}). Vérifiez les balises près de cet endroit.`,
  angleBracket: () => 'Un < commence ici un composant. S’il s’agit du caractère, écrivez \\< (5 \\< 7).',
  brace: () => 'Une { commence ici du code. S’il s’agit du caractère, écrivez \\{ (\\{1\\}).',
  htmlComment: () => 'Un commentaire s’écrit autrement ici. Écrivez {/* … */} ({/* à vérifier */}).',
  tagNotClosed: ({ tag }) => `<${tag}> n’est pas fermé. Écrivez </${tag}> à la fin, ou <${tag} /> (<br />).`,
  importOrExport: () =>
    'Commence comme du code (import ou export). Les communiqués ne contiennent pas de code : supprimez la ligne ou commencez la phrase par un autre mot.',
  expression: () =>
    'Le code entre accolades n’est pas exécuté. Écrivez la valeur elle-même ; s’il s’agit du caractère, écrivez \\{ (\\{nom\\}).',
  attributeExpression: ({ attribute }) =>
    `Le code entre accolades n’est pas exécuté. Écrivez la valeur entre guillemets (${attribute}="…").`,
  spread: () =>
    'Les attributs ne peuvent pas venir de code. Écrivez chacun d’eux (speaker="frank-boesenberg").',
  unknownComponent: ({ suggestion, known }) =>
    known
      ? `Composant inconnu.${meant(suggestion && `<${suggestion}>`)} Prenez l’un de ceux-ci (${known}).`
      : 'Les pages permanentes n’ont pas de composants. Écrivez en Markdown (## titre, **gras**, - liste).',
  unknownTag: ({ suggestion, known }) =>
    `Cette balise HTML n’est pas permise.${meant(suggestion && `<${suggestion}>`)} Écrivez en Markdown (**gras**, *italique*) ou prenez l’une de celles-ci (${known}).`,
  unknownAttribute: ({ suggestion, known }) =>
    `Attribut inconnu.${meant(suggestion)} Prenez l’un de ceux qui existent${known ? ` (${known})` : ''} ou supprimez-le.`,
  repeatedAttribute: ({ attribute }) => `A deux fois l’attribut ${attribute}. Supprimez-en un.`,
  missingAttribute: ({ attribute, example }) => `L’attribut ${attribute} manque. Ajoutez-le (${example}).`,
  contentMissing: ({ component }) =>
    `Il n’y a rien dedans. Écrivez du texte entre <${component}> et </${component}>.`,
  contentNotAllowed: ({ component }) =>
    `Ne peut pas contenir de texte. Fermez la balise aussitôt (<${component} … />).`,
  onlyFigures: () =>
    'Une galerie ne contient que des images. Écrivez le texte avant ou après (<Figure … />).',
  linkInLink: () => 'Un lien se trouve dans un lien. Enlevez l’un des deux.',
  inlineOnly: ({ component }) =>
    `<${component}> se trouve dans une phrase. Écrivez ses mots sur une ligne, sans paragraphes.`,
  blockOnly: ({ component }) =>
    `<${component}> se trouve à part. Écrivez-le avec une ligne vide avant et après.`,
  dangerousUrl: ({ scheme }) =>
    `Les liens avec ${scheme} ne sont pas permis. Écrivez une adresse web (https://example.org/).`,
  unknownLink: () =>
    'Ce lien ne mène nulle part. Écrivez une adresse complète ou un chemin de ce site (https://example.org/ ou /archive/).',
  headingOne: () => 'Un seul # donne un second titre. Commencez les intertitres par ## (## Contexte).',
  headingSkipped: ({ from, to }) => `Il manque un niveau de titre après ${from}. Écrivez ici ${to}.`,
  rawMarkdown: () =>
    'Les ** sont restés dans le texte. Écrivez les mots en gras sans espace ni parenthèse à côté des signes (**mot**).',
  plainSigns: ({ count, example }) =>
    `${count === 1 ? 'Un signe * ou ~ est écrit' : `${count} signes * ou ~ sont écrits`} ici pour lui-même. D’autres programmes y voient une mise en forme : écrivez une barre oblique inverse devant (${example}) ou laissez faire npm run check -- --fix.`,
  takenForList: ({ written }) =>
    `Cela devient une liste d’un seul point. Si c’est une phrase, écrivez une barre oblique inverse devant le signe (${written}) ; si c’est une liste, donnez-lui un deuxième point.`,
  takenForQuotation: ({ written }) =>
    `Cela devient une citation, et le signe qui précède est perdu. Écrivez une barre oblique inverse devant (${written}).`,
  itemNumber: ({ written, shown }) =>
    `Une liste compte elle-même ses points : ${written}. devient ${shown}. Comptez à la suite, ou écrivez ${written}\\. si ce n’est pas une liste.`,
  underlinedHeading: ({ written }) =>
    `Des traits sous une ligne en font un titre. Écrivez ${written} si c’est voulu, sinon une ligne vide entre les deux et *** pour une ligne de séparation.`,
  unusedDefinition: ({ label }) =>
    `Personne ne lit cette ligne : c’est la cible d’un lien ou une note à laquelle rien ne renvoie. Écrivez \\[${label}] si c’est une phrase ; sinon, renvoyez-y dans le texte ([${label}]) ou supprimez-la.`,
  straightQuotes: () =>
    'Il y a un guillemet droit dans le texte. Écrivez les guillemets de la langue (« … »).',
};
