import { join } from 'node:path';
import { kept } from '../disk-cache.ts';
import { type CardFacts, cardKey } from './card-facts.ts';
import { socialCard } from './social-card.ts';

/** The card of these facts. It is drawn once and kept in the folder `cache`. */
export const keptCard = (cache: string, facts: CardFacts): Promise<Uint8Array<ArrayBuffer>> =>
  kept(join(cache, 'cards'), `${cardKey(facts)}.png`, () => socialCard(facts));
