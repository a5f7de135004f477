import type { PublishingWords } from '../i18n/tools/de/publishing.ts';
import { everyLanguage } from '../i18n/words.ts';
import type { Built } from './emptying/built.ts';

/** Placeholders of a new newsroom, in any language. */
const placeholders = new RegExp(
  `(?:${everyLanguage()
    .map(({ firstTexts }) => firstTexts.placeholder)
    .join('|')})\\s?:`,
);
/** Names reserved for examples and tests (RFC 2606, RFC 6761), and this machine. */
const nowhere = /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$/;

export type PublishingRefusal = keyof PublishingWords['refusals'];

/** Whether a text still has a placeholder of a new newsroom. */
export const hasPlaceholder = (source: string): boolean => placeholders.test(source);

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
  /** Names of the texts that it shows and that are held back now. */
  held: readonly string[];
  /** The head of the branch of the content. Undefined without a repository. */
  head?: { commit: string; isBehind: boolean } | undefined;
  /** The build that readers see. `isAfter` if its commit comes after that of this one. */
  live?: { at: Date; isAfter: boolean } | undefined;
};

/** Reasons as messages. A person who knows better may override the `weak` ones, never the `strong` ones. */
export type Refusals = { strong: string[]; weak: string[] };

/** Whether a host name is one of examples, or of this machine. */
export const isNowhere = (host: string): boolean => nowhere.test(host) || /^[\d.]+$|^\[/.test(host);

/** All reasons not to publish a build. Both empty when it may be published. `now` is the real time. */
export function refusalsOf(candidate: Candidate, now: Date, words: PublishingWords['refusals']): Refusals {
  const { url, demo, texts, folder, front, built, held, head, live } = candidate;
  const { host, hostname } = new URL(url);
  const address = /<link rel="canonical" href="([^"]+)"/.exec(front ?? '')?.[1];
  const strong = [
    ...(front === undefined || built === undefined ? [words.noBuild(folder)] : []),
    ...(address !== undefined && address !== url ? [words.otherAddress(address, url)] : []),
    // A build takes longer than correct clocks differ, so its instant is in the past on every machine by the time of
    // its deploy.
    ...(built && built.at > now ? [words.ahead(built.at.toISOString())] : []),
    // Also when its instant has passed: it says on every page that it is one, and it has no feeds.
    ...(built?.isPreview && built.at <= now ? [words.preview(folder)] : []),
    ...held.map(words.held),
    ...(demo ? [words.demo()] : []),
    ...(isNowhere(hostname) ? [words.exampleAddress(host)] : []),
    ...texts.filter(({ source }) => hasPlaceholder(source)).map(({ file }) => words.placeholder(file)),
  ];
  const isOther = head !== undefined && built?.commit !== undefined && head.commit !== built.commit;
  // What a live site shows of the time to come has to be replaced, whatever its instant.
  const isOlder = built && live && live.at <= now && (built.at < live.at || live.isAfter);
  const weak = [
    ...(isOther ? [words.otherCommit(short(built?.commit), short(head.commit))] : []),
    ...(head?.isBehind ? [words.behind(short(head.commit))] : []),
    ...(isOlder ? [words.older(built.at.toISOString(), live.at.toISOString())] : []),
  ];
  return { strong, weak };
}

const short = (commit = '') => commit.slice(0, 8);
