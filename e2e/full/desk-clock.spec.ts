import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect as hastily, test } from '@playwright/test';
import { wordsIn } from '../../src/i18n/words.ts';
import { dayIn } from '../../src/model/text/dates.ts';
import { content } from '../desk/content.ts';
import { type Desk, openDesk } from '../desk/server.ts';

const expect = hastily.configure({ timeout: 60_000 });
const words = wordsIn('de');
const timeZone = 'Europe/Berlin';

/** The present instant, and the one some seconds later. */
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

const title = (what: string) => `Ein neuer Steg für Boote, ${what}`;
const text = (what: string, more: string) => `---
title: ${title(what)}
summary: Der Hafen von Lichterhaven hat einen neuen Steg. Er ist 61 Meter lang und hat Platz für zwölf Boote.
topics: [hafen]
${more}---

Der Text ${what}.
`;

let desk: Desk;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  desk = await openDesk(undefined, 4481, 'runs');
});
test.afterAll(() => desk.stop());

/** Writes a release as an editor does while the server runs; resolves to its path on the site. */
async function write(what: string, publishedAt: string, more = ''): Promise<string> {
  const day = dayIn(timeZone, Date.parse(publishedAt));
  const folder = join(desk.folder, content, 'releases', `${day}-steg-${what}`);
  await mkdir(folder, { recursive: true });
  writeFileSync(join(folder, 'index.de.mdx'), text(what, `publishedAt: ${publishedAt}\n${more}`));
  return `${day.slice(0, 7).replace('-', '/')}/steg-${what}/`;
}

/** An address of the site. Only browsers find the name of the desk. */
const of = (path: string) => new URL(path, `http://localhost:${new URL(desk.address).port}/`).href;
const earlier = '2026-01-15T10:00:00+01:00';
const reason = 'Die Länge des Stegs war frei erfunden.';
const mistake = 'Die Länge des Stegs war falsch.';
const withdrawal = (at: string) => `withdrawn: { at: ${at}, reason: ${reason}, keepText: false }\n`;
const correction = (at: string) => `corrections: [{ at: ${at}, kind: correction, note: ${mistake} }]\n`;
/** With what a release is marked that is not public yet, on its page and in lists. */
const scheduledFor = words.state.scheduled('').split(' ').slice(0, 2).join(' ');

test('what is published, corrected or withdrawn while the server runs shows at the next request, without a restart', async ({
  request,
}) => {
  test.setTimeout(300_000);
  const answer = async (path: string) => {
    // The first answer of a server in development takes long.
    const response = await request.get(of(path), { timeout: 120_000 });
    return response.ok() ? response.text() : `${response.status()}`;
  };
  await request.get(of(new URL(desk.address).pathname));
  // Every page is there before, so that nothing is new but the time.
  const before = await write('vorher', earlier);
  await expect.poll(() => answer(before)).toContain('Der Text vorher');
  await answer('rss.xml');
  await answer(`${before}index.txt`);

  // What becomes due needs nobody to write anything.
  const due = inSeconds(3);
  const scheduled = await write('gleich', due);
  const leaving = await write('endet', earlier, withdrawal(due));
  // A slow machine may come to see them only when it is past.
  for (const path of [leaving, scheduled]) await expect.poll(() => answer(path)).toContain('<h1');
  await answer(`${scheduled}index.txt`);

  const present = inSeconds(0);
  const published = await write('jetzt', present);
  const corrected = await write('richtig', earlier, correction(present));
  const withdrawn = await write('weg', earlier, withdrawal(present));
  await expect.poll(() => answer(`${published}index.txt`)).toContain('Der Text jetzt');
  await expect.poll(() => answer(corrected)).toContain(mistake);
  await expect.poll(() => answer(withdrawn)).toContain(reason);
  expect(await answer(withdrawn)).not.toContain('Der Text weg');
  const feed = await answer('rss.xml');
  for (const told of [title('jetzt'), mistake, reason]) expect(feed).toContain(told);

  await expect.poll(() => answer(`${scheduled}index.txt`)).toContain('Der Text gleich');
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(due));
  for (const path of [published, scheduled]) expect(await answer(path)).not.toContain(scheduledFor);
  expect(await answer(leaving)).not.toContain('Der Text endet');
  expect(await answer('rss.xml')).toContain(title('gleich'));
});
