import type { Built } from './emptying/built.ts';
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
  /** Undefined when it does not say for which instant it was made: such a build is not published. */
  built: Built | undefined;
};

const isNowhere = (host: string) => nowhere.test(host) || /^[\d.]+$|^\[/.test(host);

/** All reasons not to publish a build, as messages. Empty when it may be published. `now` is the real time. */
export function refusalsOf(candidate: Candidate, now: Date, words: PublishingWords['refusals']): string[] {
  const { url, demo, texts, folder, front, built } = candidate;
  const { host, hostname } = new URL(url);
  const address = /<link rel="canonical" href="([^"]+)"/.exec(front ?? '')?.[1];
  return [
    ...(front === undefined || built === undefined ? [words.noBuild(folder)] : []),
    ...(address !== undefined && address !== url ? [words.otherAddress(address, url)] : []),
    // A build takes longer than correct clocks differ, so its instant is in the past on every machine by the time of
    // its deploy.
    ...(built && built.at > now ? [words.ahead(built.at.toISOString())] : []),
    // Also when its instant has passed: it says on every page that it is one, and it has no feeds.
    ...(built?.isPreview && built.at <= now ? [words.preview(folder)] : []),
    ...(demo ? [words.demo()] : []),
    ...(isNowhere(hostname) ? [words.exampleAddress(host)] : []),
    ...texts.filter(({ source }) => placeholders.test(source)).map(({ file }) => words.placeholder(file)),
  ];
}
