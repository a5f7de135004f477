import { feedFormats } from '../../model/address/formats.ts';

const files = new Set<string>(Object.values(feedFormats).map(({ file }) => file));

/** The feeds among changed files, without archives, which have no subscribers. */
export const feedsAmong = (paths: readonly string[]): string[] =>
  paths.filter(
    (path) => files.has(path.slice(path.lastIndexOf('/') + 1)) && !/(?:^|\/)feeds\/archive\//.test(path),
  );

export type Announced = { topic: string; reason?: string };

/** Pauses between attempts, in milliseconds, because a busy hub needs time. */
const pauses = [1_000, 5_000, 20_000];

/**
 * Notifies a WebSub hub of changed feeds, with one request each, which every hub supports. Never throws: failed
 * notifications are returned with a reason, and subscribers get the change with their next poll.
 * See https://www.w3.org/TR/websub/#publishing
 */
export async function announce(
  { hub, topics }: { hub: string; topics: readonly string[] },
  pause: (milliseconds: number) => Promise<void>,
): Promise<Announced[]> {
  const told: Announced[] = [];
  for (const topic of topics) {
    let reason = await tell(hub, topic);
    for (const milliseconds of pauses) {
      if (reason === undefined) break;
      await pause(milliseconds);
      reason = await tell(hub, topic);
    }
    told.push(reason === undefined ? { topic } : { topic, reason });
    // If the hub failed once, further requests would fail too.
    if (reason !== undefined) break;
  }
  return told;
}

async function tell(hub: string, topic: string): Promise<string | undefined> {
  try {
    const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic, 'hub.topic': topic });
    const answer = await fetch(hub, { method: 'POST', body, signal: AbortSignal.timeout(10_000) });
    await answer.body?.cancel();
    return answer.ok ? undefined : `${answer.status} ${answer.statusText}`.trim();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}
