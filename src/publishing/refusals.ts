import type { PublishingWords } from '../i18n/tools/de/publishing.ts';
import { everyLanguage } from '../i18n/words.ts';

/** How a new newsroom marks what has to be filled in, in any language. */
const placeholders = new RegExp(
  `(?:${everyLanguage()
    .map(({ firstTexts }) => firstTexts.placeholder)
    .join('|')})\\s?:`,
);
/** Names that lead nowhere for ever (RFC 2606, RFC 6761), and this machine. */
const nowhere = /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$/;

export type PublishingRefusal = keyof PublishingWords['refusals'];

/** What a build is asked before it is published. */
export type Candidate = {
  url: string;
  demo: boolean;
  /** The standing pages and the publisher’s own texts, as they are written. */
  texts: readonly { file: string; source: string }[];
  folder: string;
  /** The front page as it was built; undefined when there is none. */
  front: string | undefined;
  /** The instant for which it was built; undefined when nobody can know, and then it is no build to publish. */
  builtAt: Date | undefined;
};

const isNowhere = (host: string) => nowhere.test(host) || /^[\d.]+$|^\[/.test(host);

/**
 * Everything that stands in the way of publishing a build, in words; empty when nothing does. `now` is the instant that
 * it really is.
 */
export function refusalsOf(candidate: Candidate, now: Date, words: PublishingWords['refusals']): string[] {
  const { url, demo, texts, folder, front, builtAt } = candidate;
  const { host, hostname } = new URL(url);
  const built = /<link rel="canonical" href="([^"]+)"/.exec(front ?? '')?.[1];
  return [
    ...(front === undefined || builtAt === undefined ? [words.noBuild(folder)] : []),
    ...(built !== undefined && built !== url ? [words.otherAddress(built, url)] : []),
    // A build takes longer than honest clocks differ: by the time of its deploy its instant has passed on every machine.
    ...(builtAt && builtAt > now ? [words.ahead(builtAt.toISOString())] : []),
    ...(demo ? [words.demo()] : []),
    ...(isNowhere(hostname) ? [words.exampleAddress(host)] : []),
    ...texts.filter(({ source }) => placeholders.test(source)).map(({ file }) => words.placeholder(file)),
  ];
}
