import { newest } from '../../model/text/newest.ts';
import type { Feed } from '../../newsroom/feeds/feed.ts';

/**
 * The instant of the newest change among the items. The date of a feed comes from its content, never from the build.
 */
export const newestChange = ({ items }: Pick<Feed, 'items'>): Date | undefined =>
  newest(items.map(({ changedAt }) => changedAt.getTime()));
