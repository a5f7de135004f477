import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { proseSchema } from '../document/schema.ts';

const { nodes, marks } = proseSchema;
const inWords = { inCodeMark: false };

/** A bare address or mail address before a space, also within brackets or quotation marks, or before a sign. */
const address =
  /(?:^|[\s([{„“”"'«‹])((?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?'")\]}…“”»›]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)([.,;:!?'")\]}…“”»›]*)(\s)$/;
function hrefOf(text: string): string {
  if (/^https?:/.test(text)) return text;
  return text.includes('@') ? `mailto:${text}` : `http://${text}`;
}

/** The brackets behind an address that belong to it, because they were opened in it. */
function closing(address: string, signs: string): string {
  const count = (sign: string) => address.split(sign).length - 1;
  return /^\)*/.exec(signs)?.[0].slice(0, Math.max(0, count('(') - count(')'))) ?? '';
}

/** A rule for what is typed, except within an address. */
const outsideOfAddress = ({ source }: RegExp): RegExp =>
  new RegExp(`(?<!(?:https?://|www\\.|@)\\S*)${source}`);

/** What is typed and meant: a list at the begin of a line, dashes as the page shows them, a link. Nothing within words. */
export const typingRules = (): Plugin =>
  inputRules({
    rules: [
      wrappingInputRule(/^\s*[-•·]\s$/, nodes.bullet_list),
      wrappingInputRule(/^1[.)]\s$/, nodes.ordered_list),
      new InputRule(outsideOfAddress(/\.\.\.$/), '…', inWords),
      new InputRule(outsideOfAddress(/–-$/), '—', inWords),
      new InputRule(outsideOfAddress(/(?<=\S)(?<!-)--$/), '–', inWords),
      // At the begin of a word two hyphens may be those of a parameter, which is known after them.
      new InputRule(/(?<=^|\s)(--)\s$/, '–', inWords),
      new InputRule(/(?<=^|\s)(---)\s$/, '—', inWords),
      new InputRule(
        address,
        (state, match, start, end) => {
          const [whole, begin = '', signs = '', space = ' '] = match;
          const text = begin + closing(begin, signs);
          const from = start + whole.indexOf(text);
          const link = marks.link.create({ href: hrefOf(text), literal: true });
          if (state.doc.rangeHasMark(from, end, marks.link)) return null;
          return state.tr
            .insertText(space, end)
            .addMark(from, from + text.length, link)
            .removeStoredMark(marks.link);
        },
        inWords,
      ),
    ],
  });
