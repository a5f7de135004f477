import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerMessage } from 'astro';
import type { ProgressWords } from '../i18n/shapes/progress.ts';
import { tellProgress } from './progress.ts';

/** The most lines of somebody else’s warning. */
const linesShown = 6;

type Output = Record<'say' | 'warn' | 'complain', (text: string) => void> & { words: ProgressWords };

/**
 * Reads Astro’s messages in place of the terminal: errors and our own messages are passed on whole, a warning once, and
 * pictures are counted. Lines about single files are left out.
 */
export function astroLog({ say, warn, complain, words }: Output): (message: AstroLoggerMessage) => void {
  const warned = new Set<string>();
  return ({ label, level, message }) => {
    const text = stripVTControlCharacters(message).trim();
    // Our integrations and loaders.
    const isOurs = /^(?:depesche:|gate\()/.test(label ?? '');
    const named = isOurs || label === null || label === 'SKIP_FORMAT' ? text : `[${label}] ${text}`;
    if (level === 'error') complain(named);
    else if (level === 'warn') {
      if (warned.has(named)) return;
      warned.add(named);
      warn(isOurs ? named : shortened(named, words));
    } else if (isOurs) say(text);
    else countPicture(text);
  };
}

function shortened(text: string, words: ProgressWords): string {
  const lines = text.split('\n');
  const left = lines.length - linesShown;
  return left > 0 ? [...lines.slice(0, linesShown), words.more(left)].join('\n') : text;
}

/**
 * No hook tells of a finished picture, only a message that ends in `(3/22)`:
 * https://github.com/withastro/astro/blob/main/packages/astro/src/assets/build/generate.ts
 */
function countPicture(text: string): void {
  const [, done, of] = /^▶ .*\((\d+)\/(\d+)\)$/.exec(text) ?? [];
  if (done && of) tellProgress({ step: 'pictures', done: Number(done), of: Number(of) });
}

/** Only counts pictures, for a build in which Astro prints its own lines. */
export const onlyPictures = ({ message }: AstroLoggerMessage): void =>
  countPicture(stripVTControlCharacters(message).trim());
