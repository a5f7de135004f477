import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { heldBack, type HeldBack } from '../../src/proof/held-back.ts';
import { judgementOf } from '../../src/proof/judging/judgement.ts';
import { readRawContent } from '../../src/proof/judging/raw-content.ts';
import { type Proof, prove } from '../../src/proof/prove.ts';
import { publicFacts, type PublicFacts } from '../../src/proof/public-facts.ts';
import { digestOf } from '../../src/files/digest.ts';
import { now, sites } from '../sites.ts';
import { shippedFiles } from './files.ts';
import { outputs } from './sabotage/outputs.ts';
import { pages } from './sabotage/pages.ts';
import { pictures } from './sabotage/pictures.ts';

/* Every way to leak that we could think of is done on purpose to a built site, and the proof has to find it. */

const site = sites.fictional;

type Files = ReadonlyMap<string, Uint8Array>;
let shipped: Files;
let held: HeldBack;
let facts: PublicFacts;

before(() => {
  shipped = shippedFiles(site.out);
  const judgement = judgementOf(readRawContent(site.content), new Date(now));
  held = heldBack(judgement);
  facts = publicFacts(judgement);
});

const proofOf = ([name, content]: [string, Uint8Array], isPlaced: boolean, without: readonly string[] = []) =>
  prove(
    [{ name, bytes: content }],
    held,
    facts,
    {
      derived: new Map(),
      placed: new Map(isPlaced ? [[name, digestOf(content)]] : []),
    },
    { without },
  );

for (const { way, leak, foundBy, isPlaced = false } of [...pages, ...outputs, ...pictures]) {
  test(`the proof finds ${way}, by ${foundBy.join(' or ')} alone`, async () => {
    const file = await leak();
    const found = await proofOf(file, isPlaced);
    assert.ok(found.hits.length + found.unowned.length > 0);
    assert.doesNotMatch(JSON.stringify([found.hits, found.unowned]), /secret|geheim|verborgen/i);
    for (const rule of foundBy) {
      const others = foundBy.filter((other) => other !== rule);
      const seen = await proofOf(file, isPlaced, others);
      assert.ok(seen.hits.length + seen.unowned.length > 0, `${rule} alone does not find it`);
    }
    const blind = await proofOf(file, isPlaced, foundBy);
    assert.deepEqual([...blind.hits, ...blind.unowned], []);
  });
}

test('the site as it was built holds nothing, and every file of it has an owner', async () => {
  const certificate = JSON.parse(readFileSync(join(site.out, '..', 'embargo-proof.json'), 'utf8')) as Proof &
    Record<'missing' | 'disagreements', unknown[]>;
  assert.equal(certificate.heldBack, held.texts);
  assert.ok(certificate.heldBack > 0 && certificate.canaries > 500);
  assert.equal(certificate.files, shipped.size);
  const { hits, unowned, missing, disagreements } = certificate;
  assert.deepEqual([hits, unowned, missing, disagreements], [[], [], [], []]);
});
