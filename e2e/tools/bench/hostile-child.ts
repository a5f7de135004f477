import { dirname, join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { parseHere } from '../../../src/desk/text/mdx.ts';
import { readPast } from '../../../src/history/read-past.ts';
import { readManuscript } from '../../../src/manuscript/read-manuscript.ts';
import { wordDiff } from '../../../src/model/text/word-diff.ts';
import { judge } from '../../../src/rules/judge.ts';
import { started } from './meter.ts';

/* Reads one newsroom as the check does, and writes down what that has cost. */

export type HostileCost = { seconds: number; megabytes: number; rules: string[] };

const now = new Date('2026-07-15T12:00:00Z');
const [content = '', asDesk] = process.argv.slice(2);
const before = process.cpuUsage();
const manuscript = await readManuscript(content);
const past = await readPast(content, manuscript, now);
const faults = judge(manuscript, now, past);
const [text] = manuscript.releases[0]?.texts ?? [];
if (asDesk) parseHere(text?.source ?? '', 'de');
// The page with the versions of a text.
for (const { versions } of past.pasts.values()) {
  const [first, last] = [versions[0], versions.at(-1)];
  if (first && last) wordDiff(first.body, last.body, 'de');
}
const { user, system } = process.cpuUsage(before);
const cost: HostileCost = {
  seconds: (user + system) / 1e6 + started(),
  megabytes: process.resourceUsage().maxRSS / 1024,
  rules: [...new Set(faults.map(({ rule }) => rule))],
};
writeFileSync(join(dirname(content), 'cost.json'), JSON.stringify(cost));
