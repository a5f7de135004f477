import type { DeployedContent } from './deployed.ts';
import type { DeployRecord } from './deploys.ts';
import type { FormerVersions } from './former-versions.ts';
import type { RecordedVersions } from './recorded-versions.ts';
import type { Memory } from './repository.ts';
import type { Past } from './versions.ts';

/** The record of deploys, and the states of all files of the content in them. */
export type RecordedPast = DeployRecord & DeployedContent;

/**
 * The history of a manuscript: the past of every public release text that has changed, and the former versions of files
 * that a rule asked for.
 */
export type History = {
  memory: Memory;
  pasts: ReadonlyMap<string, Past>;
  former?: FormerVersions | undefined;
  /** The deployed states of the same files. */
  recorded?: RecordedVersions | undefined;
  /** Undefined without a record: then nothing is known to have been public. */
  record?: RecordedPast | undefined;
};

/** The history of a newsroom that has none. */
export const noHistory: History = { memory: 'none', pasts: new Map() };
