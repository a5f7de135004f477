import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { digestOf } from '../../files/digest.ts';
import { asideOf } from '../../files/aside.ts';
import type { Fetching } from '../map/beside.ts';
import { mayAsk, publicLookup } from './public-address.ts';

/** In bytes: more than any press picture has. */
const largest = 64 * 2 ** 20;
const mostRedirects = 5;
/** In milliseconds. */
const [patience, pace] = [30_000, 300];

type Limits = {
  lookup?: LookupFunction;
  mayAsk?: (address: string) => boolean;
  largest?: number;
  pace?: number;
};

/**
 * Gets files from the net: over http(s), from public addresses alone, one at a time and with a pause, up to a size. What was
 * got is kept in a folder, so that an interrupted import goes on where it was. Undefined for what cannot be got.
 */
export function politeFetching(cache: string, limits: Limits = {}): Fetching {
  let before: Promise<unknown> = Promise.resolve();
  return async (address) => {
    const path = join(cache, digestOf(address).slice(0, 32));
    if (existsSync(`${path}.type`))
      return { bytes: await readFile(path), type: await readFile(`${path}.type`, 'utf8') };
    const turn = before.then(() => answerOf(address, limits).catch(() => undefined));
    before = turn.then(() => wait(limits.pace ?? pace));
    const got = await turn;
    if (!got) return undefined;
    await mkdir(cache, { recursive: true });
    for (const [file, data] of [
      [path, got.bytes],
      [`${path}.type`, got.type],
    ] as const) {
      const aside = asideOf(file);
      await writeFile(aside, data);
      await rename(aside, file);
    }
    return got;
  };
}

async function answerOf(
  address: string,
  limits: Limits,
  redirects = 0,
): Promise<{ bytes: Uint8Array; type: string } | undefined> {
  if (!(limits.mayAsk ?? mayAsk)(address) || redirects > mostRedirects) return undefined;
  const answer = await request(address, limits.lookup ?? publicLookup);
  const { statusCode = 0, headers } = answer;
  if (statusCode >= 300 && statusCode < 400 && headers.location) {
    answer.destroy();
    const next = URL.parse(headers.location, address)?.href;
    return next === undefined ? undefined : answerOf(next, limits, redirects + 1);
  }
  if (statusCode !== 200) {
    answer.destroy();
    return undefined;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > (limits.largest ?? largest)) {
      answer.destroy();
      return undefined;
    }
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), type: headers['content-type'] ?? '' };
}

const request = (address: string, lookup: LookupFunction): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const get = address.startsWith('https:') ? getSecure : getPlain;
    // Packed answers could unpack to any size.
    const headers = { 'user-agent': 'Depesche import', 'accept-encoding': 'identity' };
    get(address, { lookup, headers, signal: AbortSignal.timeout(patience) }, resolve).on('error', reject);
  });
