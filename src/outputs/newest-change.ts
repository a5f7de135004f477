import type { Feed } from '../queries/feed.ts';

/** The instant of the newest change among the items: a feed's date comes from its content, never from the build. */
export function newestChange({ items }: Pick<Feed, 'items'>): Date | undefined {
  const times = items.map(({ changedAt }) => changedAt.getTime());
  return times.length ? new Date(Math.max(...times)) : undefined;
}
