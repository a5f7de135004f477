import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { proseSchema } from '../document/schema.ts';

const { nodes, marks } = proseSchema;
const inWords = { inCodeMark: false };

/** A bare address or mail address before a space. */
const address = /(?:^|\s)((?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?'")\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)(\s)$/;

function hrefOf(text: string): string {
  if (/^https?:/.test(text)) return text;
  return text.includes('@') ? `mailto:${text}` : `http://${text}`;
}

/** What is typed and meant: a list at the begin of a line, dashes as the page shows them, a link. Nothing within words. */
export const typingRules = (): Plugin =>
  inputRules({
    rules: [
      wrappingInputRule(/^\s*[-•·]\s$/, nodes.bullet_list),
      wrappingInputRule(/^1[.)]\s$/, nodes.ordered_list),
      new InputRule(/\.\.\.$/, '…', inWords),
      new InputRule(/–-$/, '—', inWords),
      new InputRule(/--$/, '–', inWords),
      new InputRule(
        address,
        (state, match, start, end) => {
          const [whole, text = '', space = ' '] = match;
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
