import type { CommandHelp } from './help.ts';

/** What `npm run mail` and `npm run post` say. `what` names a piece of news: its kind, its language and its title. */
export type DistributionWords = {
  kinds: Record<'release' | 'correction' | 'update' | 'withdrawn', string>;
  what: (kind: string, language: string, title: string) => string;
  noEndpoint: (use: string) => string;
  notSafe: (address: string) => string;
  noSecret: (variable: string, content: string) => string;
  /** `flag` is missing, or its value is not of the form. */
  needs: (flag: string, form: string) => string;
  unknownLanguage: (language: string, all: string) => string;
  silent: (reason: string) => string;
  otherVersion: (reason: string) => string;
  notLive: (site: string) => string;
  notRecorded: (at: string) => string;
  first: (channel: string, count: number) => string;
  nothing: string;
  would: (count: number) => string;
  became: Record<'sent' | 'there' | 'waiting' | 'unconcerned', (what: string) => string>;
  /** The other side did not let this program in. */
  refused: (reason: string) => string;
  failed: (what: string, reason: string) => string;
  notShared: (reason: string) => string;
  help: Readonly<Record<'mail' | 'post', CommandHelp>>;
};
