import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltJson, readBuiltJson } from '../../model/life/built-json.ts';

/**
 * The build that a live site shows, from the address of its `built.json`. Undefined when it has none.
 * @throws when the site does not answer, or with `notAnInstant` when it answers something else
 */
export async function liveBuild(address: URL, notAnInstant: string): Promise<BuiltJson | undefined> {
  // No cache may answer.
  const answer = await fetch(address, { headers: { 'Cache-Control': 'no-cache' } });
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new Error(`${address.href}: ${answer.status}`);
  const built = readBuiltJson(await answer.text());
  if (!built) throw new Error(notAnInstant);
  return built;
}

/** The build in a folder. Undefined when there is none. */
export function buildOf(folder: string): BuiltJson | undefined {
  const file = join(folder, 'built.json');
  return existsSync(file) ? readBuiltJson(readFileSync(file, 'utf8')) : undefined;
}

/** The reason of an error, with its cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
