import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, hafenverbund, noon, picture, release, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { newsroomSchema } from '../schema/newsroom.ts';
import { judge } from '../rules/judge.ts';
import { type Review, reviewText } from './review.ts';

const folder = 'releases/2026-07-16-quarkgiraffe';
const lift = new Date('2026-07-16T07:00:00Z');
const held = (changes: Record<string, string> = {}, body?: string) =>
  release(
    {
      title: 'Die Quarkgiraffe kommt in den Hafen',
      publishedAt: '2026-07-16T08:00:00+02:00',
      embargo: '{ until: 2026-07-16T09:00:00+02:00 }',
      image: '{ src: ./giraffe.jpg, alt: Eine Giraffe aus Quark am Kai, credit: Foto Wolke }',
      events: '[{ title: Ankunft der Giraffe, start: 2026-07-16T10:00:00+02:00, place: Kai 3 }]',
      redirects: '[/alt/giraffe]',
      ...changes,
    },
    body,
  );

/** The review of a newsroom with these files, all of which the change touches. */
async function reviewed(files: Files, changes: Partial<Review> = {}): Promise<string> {
  const manuscript = await readManuscript(
    await smallNewsroom({ [`${folder}/giraffe.jpg`]: await picture(), ...files }),
  );
  const at = changes.at ?? lift;
  return reviewText({
    manuscript,
    settings: newsroomSchema.parse(manuscript.newsroom.facts),
    touched: { base: 'main', files: Object.keys(files) },
    faults: judge(manuscript, at),
    at,
    now: noon,
    tells: true,
    notes: [],
    language: 'en',
    ...changes,
  });
}

test('a release that is held back is told as it will be at its lift', async () => {
  const said = await reviewed({ [`${folder}/index.de.mdx`]: held({}, 'Ein Satz mit fünf Wörtern.') });
  for (const line of [
    '# Review as of 16 July 2026, 09:00 (Europe/Berlin)',
    'Compared with main, this change touches 1 release.',
    '## Die Quarkgiraffe kommt in den Hafen',
    '`content/releases/2026-07-16-quarkgiraffe/`',
    '- **State** ✔ Published; public from 16 July 2026, 09:00 (Europe/Berlin)',
    '- ✔ German: there',
    '- ⚠ English: no text; its readers are shown German',
    '- **Contacts** ✔ Ada Anker, Presse: +49 30 23125 001, ada@example.org',
    '- ✔ giraffe.jpg: Foto Wolke; Free for editorial use',
    '- alternative text German: Eine Giraffe aus Quark am Kai',
    '- **Length** ✔ German: 5 words, 26 characters with spaces, 1 min to read',
    '- **Dates** ✔ German: Ankunft der Giraffe (16. Juli 2026, 10:00 Uhr, Kai 3)',
  ])
    assert.ok(said.includes(line), `${line}\n\n${said}`);
});

test('whoever has left by the lift is named, with who stands in', async () => {
  const person = (rest: string) =>
    `name: Bo Boje\norganisation: hafenverbund\nrole: { de: Sprecher }\n${rest}`;
  const text = held({ contacts: '[bo-boje]' });
  const of = async (rest: string) =>
    reviewed({ [`${folder}/index.de.mdx`]: text, 'people/bo-boje.yaml': person(rest) });
  assert.match(
    await of('activeUntil: 2026-07-15\nsuccessor: ada-anker\n'),
    /⚠ Bo Boje left on 15 July 2026; Ada Anker takes over/,
  );
  assert.match(
    await of('activeUntil: 2026-07-15\n'),
    /⚠ Bo Boje left on 15 July 2026, and nobody takes over/,
  );
  assert.match(
    await of('activeUntil: 2026-07-16\nphone: +49 30 23125 002\n'),
    /✔ Bo Boje, Sprecher: \+49 30 23125 002/,
  );
  assert.match(await of(''), /⚠ Bo Boje has neither phone nor email/);
});

test('a translation that lacks a change, a draft, a text with a mistake and a removed release ask for a look', async () => {
  const correction = '[{ at: 2026-07-15T10:00:00+02:00, kind: update, note: Der Kai ist ein anderer. }]';
  const said = await reviewed({
    [`${folder}/index.de.mdx`]: held({ corrections: correction }),
    [`${folder}/index.en.mdx`]: held({ translation: '{ of: de, version: 1, machine: none }' }),
  });
  assert.match(said, /⚠ English: lacks 1 change of the German text/);
  assert.match(
    said,
    /\*\*Check\*\*[^]*⚠ content\/releases\/2026-07-16-quarkgiraffe\/index\.en\.mdx:\d+:\d+ translation\.version: /,
  );
  assert.match(await reviewed({ [`${folder}/index.de.mdx`]: held({ draft: 'true' }) }), /⚠ Draft; stays out/);
  const wrong = await reviewed({ [`${folder}/index.de.mdx`]: held({}, '<Figure src="./giraffe.jpg" />') });
  assert.match(wrong, /⚠ German: cannot be read; the check says why/);
  assert.match(
    await reviewed({ [`${folder}/index.de.mdx`]: undefined }),
    /⚠ All files of this release are removed/,
  );
});

test('where others read along, nothing is told of what is held back but numbers', async () => {
  const said = await reviewed(
    {
      [`${folder}/index.de.mdx`]: held({ contacts: '[bo-boje]' }),
      'people/bo-boje.yaml':
        'name: Bo Boje\norganisation: geheimbund\nrole: { de: Sprecher }\nphone: +49 30 23125 002\n',
      'organisations/geheimbund.yaml': hafenverbund,
      'topics/hafen.yaml': 'name: { de: Hafen }\n',
    },
    { tells: false, at: noon },
  );
  assert.doesNotMatch(said, /giraffe|boje|geheimbund|wolke|ankunft|23125|kai/i);
  assert.match(said, /- \*\*State\*\* ✔ Under embargo; public from 16 July 2026, 09:00/);
  assert.match(said, /- \*\*Pictures\*\* ✔ 1\n/);
  assert.match(said, /Of held-back texts only numbers are shown/);
  assert.match(said, /`content\/topics\/hafen\.yaml`/);
  assert.equal([...said.matchAll(/`#[0-9a-f]{12}`/g)].length, 2);
});

test('what an editor wrote is never markup', async () => {
  const said = await reviewed({
    [`${folder}/index.de.mdx`]: held({
      title: `'![Quark](https://elsewhere.example/x) <b>kommt</b> | @desk'`,
    }),
  });
  assert.ok(said.includes('!\\[Quark]\\(https'), said);
  assert.doesNotMatch(said, /[^\\]<b>/);
});

test('it speaks the languages of the desk', async () => {
  const files = { [`${folder}/index.de.mdx`]: held() };
  assert.match(await reviewed(files, { language: 'de' }), /^# Durchsicht auf den Stand vom 16\. Juli 2026/);
  assert.match(await reviewed(files, { language: 'ko' }), /^# 2026년 7월 16일/);
});
