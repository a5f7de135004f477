import { noon, smallNewsroom } from '../small-newsroom.ts';
import { digestOf } from '../../src/files/digest.ts';
import { heldBack, type HeldBack } from '../../src/proof/held-back.ts';
import { judgementOf } from '../../src/proof/judging/judgement.ts';
import { readRawContent } from '../../src/proof/judging/raw-content.ts';
import { prove } from '../../src/proof/prove.ts';
import { publicFacts, type PublicFacts } from '../../src/proof/public-facts.ts';
import type { Placed } from './placed.ts';
import { heldFiles } from './secret.ts';

let judged: Promise<{ held: HeldBack; facts: PublicFacts }> | undefined;

async function judge() {
  const judgement = judgementOf(readRawContent(await smallNewsroom(await heldFiles())), noon);
  return { held: heldBack(judgement), facts: publicFacts(judgement) };
}

/** What the proof says of one file in `public/`: the kinds of secrets in it, and whether it could not be read. */
export async function foundIn({ name, make }: Placed): Promise<{ kinds: string[]; isUnread: boolean }> {
  const { held, facts } = await (judged ??= judge());
  const bytes = new Uint8Array(await make());
  const sources = { derived: new Map<string, string>(), placed: new Map([[name, digestOf(bytes)]]) };
  const { hits, unread } = await prove([{ name, bytes }], held, facts, sources);
  return { kinds: hits.map(({ kind }) => kind), isUnread: unread.length > 0 };
}
