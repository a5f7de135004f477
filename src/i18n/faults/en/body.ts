import type { BodyRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What is wrong with the text of a release: its tags, components, links, headings and marks. */
export const bodyFaults: Sentences<BodyRule> = {
  bodyEmpty: () => 'The release has no text. Write it below the second line of three hyphens.',
  bodySyntax: ({ reason }) => `The text cannot be read here (${reason}). Check the tags near this place.`,
  angleBracket: () => 'A < begins a component here. If you mean the character, write \\< (5 \\< 7).',
  brace: () => 'A { begins code here. If you mean the character, write \\{ (\\{1\\}).',
  htmlComment: () => 'A comment is written differently here. Write {/* … */} ({/* check this */}).',
  tagNotClosed: ({ tag }) => `<${tag}> is not closed. Write </${tag}> where it ends, or <${tag} /> (<br />).`,
  importOrExport: () =>
    'Begins like code (import or export). Releases contain no code: delete the line, or begin the sentence with another word.',
  expression: () =>
    'Code in braces is not run. Write the value itself; if you mean the character, write \\{ (\\{name\\}).',
  attributeExpression: ({ attribute }) =>
    `Code in braces is not run. Write the value in quotes (${attribute}="…").`,
  spread: () => 'Attributes cannot be taken from code. Write each one out (speaker="frank-boesenberg").',
  unknownComponent: ({ suggestion, known }) =>
    known
      ? `Unknown component.${meant(suggestion && `<${suggestion}>`)} Use one of these (${known}).`
      : 'Standing pages have no components. Write it in Markdown (## heading, **bold**, - list).',
  unknownTag: ({ suggestion, known }) =>
    `This HTML tag is not allowed.${meant(suggestion && `<${suggestion}>`)} Use Markdown (**bold**, *italic*) or one of these (${known}).`,
  unknownAttribute: ({ suggestion, known }) =>
    `Unknown attribute.${meant(suggestion)} Use one of these${known ? ` (${known})` : ''} or delete it.`,
  repeatedAttribute: ({ attribute }) => `Has the attribute ${attribute} twice. Delete one.`,
  missingAttribute: ({ attribute, example }) => `The attribute ${attribute} is missing. Add it (${example}).`,
  contentMissing: ({ component }) =>
    `Nothing stands inside. Write text between <${component}> and </${component}>.`,
  contentNotAllowed: ({ component }) => `Takes no text inside. Close it at once (<${component} … />).`,
  onlyFigures: () => 'A gallery holds only figures. Write the text before or after it (<Figure … />).',
  linkInLink: () => 'A link stands within a link. Leave one of them out.',
  inlineOnly: ({ component }) =>
    `<${component}> stands inside a sentence. Write its words on one line, without paragraphs.`,
  blockOnly: ({ component }) =>
    `<${component}> stands on its own. Write it with an empty line before and after.`,
  dangerousUrl: ({ scheme }) =>
    `Links with ${scheme} are not allowed. Write a web address (https://example.org/).`,
  unknownLink: () =>
    'This link leads nowhere. Write a full address or a path of this site (https://example.org/ or /archive/).',
  headingOne: () => 'A single # makes a second title. Begin headings with ## (## Background).',
  headingSkipped: ({ from, to }) => `A level of headings is left out after ${from}. Write ${to} here.`,
  rawMarkdown: () =>
    'The ** stayed in the text. Write the bold words without a space or bracket next to the signs (**word**).',
  plainSigns: ({ count, example }) =>
    `${count === 1 ? 'A * or ~ stands' : `${count} signs * or ~ stand`} for themselves here. Other programs take them for marks: write a backslash before each (${example}), or let npm run check -- --fix do it.`,
  takenForList: ({ written }) =>
    `This becomes a list of a single item. If it is a sentence, write a backslash before the sign (${written}); if it is a list, give it a second item.`,
  takenForQuotation: ({ written }) =>
    `This becomes a quotation, and the sign before it is lost. Write a backslash before it (${written}).`,
  itemNumber: ({ written, shown }) =>
    `A list counts its items itself: ${written}. becomes ${shown}. Count on, or write ${written}\\. if it is no list.`,
  underlinedHeading: ({ written }) =>
    `Dashes below a line make it a heading. Write ${written} if that is meant, otherwise an empty line between them and *** for a rule.`,
  unusedDefinition: ({ label }) =>
    `Nobody reads this line: it is the target of a link or a footnote to which nothing refers. Write \\[${label}] if it is a sentence; otherwise refer to it in the text ([${label}]) or delete it.`,
  straightQuotes: () =>
    'A straight quotation mark stands in the text. Write the marks of the language (“…”).',
};
