import { listItem } from './list-item.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { Shown } from '../store/releases.ts';

/**
 * Recommended releases: first the public ones that an editor has named, then those that share most with this one and
 * are close in time.
 */
export const relatedTo = (newsroom: OpenNewsroom, shown: Shown) =>
  newsroom.beside(shown).akin.map((one) => listItem(newsroom, one));
