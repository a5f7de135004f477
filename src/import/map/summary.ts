import type { Root } from 'mdast';
import { lengthInLetters } from '../../schema/length/text-length.ts';
import { blockText } from './tail.ts';

const longest = 300;

/**
 * The summary of a release: the given one, whole, or the first sentences of its text, as many as fit. A first sentence that
 * is too long is cut at a word.
 */
export function summaryOf(
  given: string | undefined,
  tree: Root,
  language: string,
  title: string,
): { text: string; isDerived: boolean } {
  const plain = given
    ?.replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s*(?:\[…\]|\[\.\.\.\]|\[&hellip;\])$/u, ' …')
    .trim();
  if (plain) return { text: plain, isDerived: false };
  const words = tree.children
    .filter(({ type }) => type === 'paragraph')
    .map(blockText)
    .join(' ');
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words)].map(
    ({ segment }) => segment,
  );
  let text = '';
  for (const sentence of sentences) {
    if (lengthInLetters(text + sentence.trimEnd()) > longest) break;
    text += sentence;
    if (lengthInLetters(text) >= 160) break;
  }
  text = text.trim();
  if (!text) text = cut(words || title);
  return { text, isDerived: true };
}

function cut(words: string): string {
  if (lengthInLetters(words) <= longest) return words;
  let text = '';
  for (const word of words.split(' ')) {
    if (lengthInLetters(`${text} ${word} …`) > longest) break;
    text = text ? `${text} ${word}` : word;
  }
  return `${text} …`;
}
