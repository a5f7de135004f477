import assert from 'node:assert/strict';
import { sites } from '../../sites.ts';
import { shippedFiles } from '../files.ts';

/** A way to leak, done on purpose. */
export type Sabotage = {
  way: string;
  leak: () => [string, Uint8Array] | Promise<[string, Uint8Array]>;
  /** The rules that find it: without all of them it would go out. */
  foundBy: string[];
  /** Files that lie in `public/`, which has an owner. */
  isPlaced?: true;
};

export const bytes = (text: string) => new TextEncoder().encode(text);
/** A file of the site with something put into it. */
export const into = (name: string, before: string, text: string) => (): [string, Uint8Array] => {
  const whole = Buffer.from(shippedFiles(sites.fictional.out).get(name) ?? []).toString('utf8');
  assert.ok(whole.includes(before), `${name} has no ${before}`);
  return [name, bytes(whole.replace(before, () => `${text}${before}`))];
};
/** A file that the site did not have. */
export const added = (name: string, content: string | Uint8Array) => (): [string, Uint8Array] => [
  name,
  typeof content === 'string' ? bytes(content) : content,
];
