import type { Belonging } from './belonging.ts';
import type { PictureFacts, Told } from './facts.ts';

/** Our facts with the names of the makers. Without facts, all that belongs to the makers. */
export function toldOf(belonging: Belonging, facts: PictureFacts | undefined): Told {
  const { creators, sourceType } = belonging;
  if (!facts) return { captions: [], ...belonging };
  return { ...facts, rights: facts.credit, creators, sourceType: facts.sourceType ?? sourceType };
}

/** Whether there is nothing to write. */
export const isSilent = ({ creators, captions, ...texts }: Told): boolean =>
  creators.length === 0 && captions.length === 0 && Object.values(texts).every((text) => text === undefined);
