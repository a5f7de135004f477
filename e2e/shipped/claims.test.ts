import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Claim, differences, Outputs } from '../../src/model/address/claims.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { outputsOf } from '../../src/rules/addresses/outputs.ts';
import { now, sites } from '../sites.ts';
import { shippedFiles } from './files.ts';

const { fictional } = sites;
let claims: readonly Claim[];
let files: readonly string[];

before(async () => {
  claims = outputsOf(await readManuscript(fictional.content), new Date(now)).claims;
  files = [...shippedFiles(fictional.out).keys()];
});

/** Whether a site and its registry differ, as the build judges them. */
function isRefused(announced: readonly Claim[], shipped: readonly string[]): boolean {
  const { unclaimed, early, missing } = differences(new Outputs(announced), shipped);
  return unclaimed.length + early.length + missing.length > 0;
}

/** One claim of each kind of file that the site has now. */
function oneOfEach(): Claim[] {
  const there = new Set(files);
  const written = claims.filter(({ path }) => there.has(path) || path.endsWith('/'));
  const named = ({ kind, path, when }: Claim) => `${kind} ${when} ${path.split('/').at(-1) ?? path}`;
  return [...Map.groupBy(written, named).values()].flatMap(([first]) => first ?? []);
}

test('every file of a site has its claim, and every claim its file', () => {
  assert.deepEqual(differences(new Outputs(claims), files), { unclaimed: [], early: [], missing: [] });
  assert.deepEqual(new Outputs(claims).conflicts(), []);
});

test('a claim that is taken out leaves a file that nobody has announced', () => {
  const each = oneOfEach().filter(({ path, when }) => !path.endsWith('/') || when === 'perhaps');
  assert.ok(each.length > 20);
  for (const taken of each)
    assert.ok(
      isRefused(
        claims.filter((claim) => claim !== taken),
        files,
      ),
      taken.path,
    );
});

test('a file that is taken out leaves a claim without its file', () => {
  for (const { path } of oneOfEach().filter(({ path: one, when }) => !one.endsWith('/') && when === 'now'))
    assert.ok(
      isRefused(
        claims,
        files.filter((file) => file !== path),
      ),
      path,
    );
});
