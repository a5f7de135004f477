import type { PublishingWords } from '../i18n/tools/de/publishing.ts';
import { everyLanguage } from '../i18n/words.ts';

/** Placeholders of a new newsroom, in any language. */
const placeholders = new RegExp(
  `(?:${everyLanguage()
    .map(({ firstTexts }) => firstTexts.placeholder)
    .join('|')})\\s?:`,
);
/** Names reserved for examples and tests (RFC 2606, RFC 6761), and this machine. */
const nowhere = /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$/;

export type PublishingRefusal = keyof PublishingWords['refusals'];

/** The facts about a build that decide whether it may be published. */
export type Candidate = {
  url: string;
  demo: boolean;
  /** The source of the standing pages and of the publisher’s own texts. */
  texts: readonly { file: string; source: string }[];
  folder: string;
  /** The built front page. Undefined when there is none. */
  front: string | undefined;
  /** The instant for which it was built. Undefined when it is unknown: such a build is not published. */
  builtAt: Date | undefined;
};

const isNowhere = (host: string) => nowhere.test(host) || /^[\d.]+$|^\[/.test(host);

/** All reasons not to publish a build, as messages. Empty when it may be published. `now` is the real time. */
export function refusalsOf(candidate: Candidate, now: Date, words: PublishingWords['refusals']): string[] {
  const { url, demo, texts, folder, front, builtAt } = candidate;
  const { host, hostname } = new URL(url);
  const built = /<link rel="canonical" href="([^"]+)"/.exec(front ?? '')?.[1];
  return [
    ...(front === undefined || builtAt === undefined ? [words.noBuild(folder)] : []),
    ...(built !== undefined && built !== url ? [words.otherAddress(built, url)] : []),
    // A build takes longer than correct clocks differ, so its instant is in the past on every machine by the time of
    // its deploy.
    ...(builtAt && builtAt > now ? [words.ahead(builtAt.toISOString())] : []),
    ...(demo ? [words.demo()] : []),
    ...(isNowhere(hostname) ? [words.exampleAddress(host)] : []),
    ...texts.filter(({ source }) => placeholders.test(source)).map(({ file }) => words.placeholder(file)),
  ];
}
