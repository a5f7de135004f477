import { setTimeout as wait } from 'node:timers/promises';

/** The longest time between two looks at the content, in milliseconds: an editor may have scheduled something since. */
const look = 60_000;

/**
 * Builds again at each instant at which something becomes public or changes, until `stop` says so. `nextAfter` gives the
 * next of these instants after another, in milliseconds, undefined if there is none; `from` is that of the first build,
 * `now` the clock on the wall.
 */
export async function rebuildAtLifts(
  stop: AbortSignal,
  from: number,
  now: () => number,
  nextAfter: (instant: number) => Promise<number | undefined>,
  rebuild: () => Promise<unknown>,
): Promise<void> {
  let shown = from;
  while (!stop.aborted) {
    const next = await nextAfter(shown);
    const begun = now();
    if (next !== undefined && next <= begun) {
      await rebuild();
      shown = begun;
      continue;
    }
    const time = Math.min(look, (next ?? Infinity) - begun);
    await wait(time, undefined, { signal: stop }).catch(() => undefined);
  }
}
