/** The text of a release: its tags, components, links, headings and marks. */
export type BodyFacts = {
  bodyEmpty: object;
  bodySyntax: { reason: string };
  angleBracket: object;
  brace: object;
  htmlComment: object;
  tagNotClosed: { tag: string };
  importOrExport: object;
  expression: object;
  attributeExpression: { attribute: string };
  spread: object;
  unknownComponent: { suggestion?: string | undefined; known: string };
  unknownTag: { suggestion?: string | undefined; known: string };
  unknownAttribute: { suggestion?: string | undefined; known: string };
  repeatedAttribute: { attribute: string };
  missingAttribute: { attribute: string; example: string };
  contentMissing: { component: string };
  contentNotAllowed: { component: string };
  onlyFigures: object;
  inlineOnly: { component: string };
  linkInLink: object;
  blockOnly: { component: string };
  dangerousUrl: { scheme: string };
  unknownLink: object;
  headingOne: object;
  headingSkipped: { from: string; to: string };
  rawMarkdown: object;
  /** Stars and tildes that other readers of Markdown take for marks. */
  plainSigns: { count: number; example: string };
  /** `written` is the line with the sign escaped. */
  takenForList: { written: string };
  takenForQuotation: { written: string };
  itemNumber: { written: number; shown: number };
  underlinedHeading: { written: string };
  unusedDefinition: { label: string };
  straightQuotes: object;
};
