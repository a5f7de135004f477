import type { Chance } from '../newsroom/chance.ts';
import { anyPicture, attachment, attachmentEndings, pictureEndings, unsearchable } from './beside.ts';
import { drawBody } from './body.ts';
import { fileNames } from './file-names.ts';
import { ahead, dayOf, past, shifted, today } from './moments.ts';
import type { Files } from '../small-newsroom.ts';
import { line } from './words.ts';
import { inAnyStyle } from './yaml-styles.ts';

/** What a release of a random newsroom says in one language. */
export type Said = {
  folder: string;
  language: string;
  title: string;
  summary: string;
  says: readonly string[];
  /** The lift, in milliseconds. */
  since: number;
};

/** A release as files, what it says where its text stands, and every instant at which the site changes by it. */
export type Drawn = { folder: string; files: Files; said: Said[]; instants: string[] };

/** The rest of the newsroom that a release may name. */
export type Around = {
  zone: string;
  languages: readonly string[];
  topics: readonly string[];
  organisations: readonly string[];
  people: readonly string[];
  earlier: readonly string[];
};

const formers = [
  ...[
    '/alte/adresse',
    '/news.php?id=12',
    '/?p=123',
    '/alt/%C3%BCber',
    '/ältere/seite',
    '/100%25-ökostrom',
    '/a.html',
  ],
  ...['/de/presse/2019/', '/보도/자료', '/alt/mit%20leerzeichen', '/index.php?option=com_content&id=7'],
];

/** One release, drawn from its number. Its words stand in no other. */
export async function drawRelease(by: Chance, number: number, around: Around): Promise<Drawn> {
  const { zone } = around;
  const fate = by.one(['public', 'public', 'public', 'public', 'scheduled', 'embargo', 'withdrawn', 'draft']);
  const publishedAt = fate === 'scheduled' ? ahead(by, zone) : past(by, zone);
  const slug = by.one(['a', '1', 'hafen', '2-0', 'x'.repeat(40), 'crane-5']);
  const folder = `${dayOf(publishedAt)}-${slug}-${number}`;
  const at = `releases/${folder}`;
  const name = fileNames(by);
  const files: Files = {};
  const instants = [publishedAt];

  const picture = by.happens(0.4) ? name(by.one(pictureEndings)) : undefined;
  const figure = by.happens(0.4) ? name(by.one(pictureEndings)) : undefined;
  if (picture) files[`${at}/${picture}`] = await anyPicture(by, endingOf(picture), 1200);
  if (figure) files[`${at}/${figure}`] = await anyPicture(by, endingOf(figure));
  const attached = by
    .some(attachmentEndings, by.between(0, 3))
    .map((ending) => ({ ending, file: name(ending) }));
  for (const { ending, file } of attached)
    files[`${at}/${file}`] = attachment(ending, line(by, 'x', 40, 90).replace(/[^\x20-\x7e]/g, 'x'));

  const shared = {
    publishedAt,
    topics: by.some(around.topics, by.between(1, around.topics.length)),
    ...(by.happens(0.5) && { kind: by.one(['pressRelease', 'statement', 'mediaAdvisory', 'announcement']) }),
    ...(by.happens(0.5) && { organisations: by.some(around.organisations, 2) }),
    ...(by.happens(0.3) && { issuer: by.one(around.organisations) }),
    ...(by.happens(0.3) && { contacts: [by.one(around.people)] }),
    ...(by.happens(0.3) && around.earlier.length && { related: by.some(around.earlier, 2) }),
    ...(by.happens(0.3) && { kit: true }),
    ...(by.happens(0.3) && { ai: { use: by.one(['none', 'assisted']) } }),
  };
  const lift = fate === 'embargo' ? ahead(by, zone) : undefined;
  if (lift) instants.push(lift);
  const begins = drawEventStarts(by, zone, publishedAt);
  const withdrawnAt = shifted(zone, publishedAt, by.happens(0.3) ? 4000 : 0.01);
  const corrected =
    fate === 'public' && by.happens(0.4) ? shifted(zone, publishedAt, by.one([0.001, 1, 3000])) : undefined;
  instants.push(...(fate === 'withdrawn' ? [withdrawnAt] : []), ...(corrected ? [corrected] : []));
  const [replacement] = by.happens(0.5) ? by.some(around.earlier, 1) : [];
  const credit = line(by, 'de', 8, 80);
  const keepText = by.happens(0.5);
  const languages = by.happens(0.7) ? around.languages : by.some(around.languages, 1);
  const redirects = by.happens(0.4) ? [`${by.one(formers)}`.replace(/$/, `${number}`)] : [];
  const isMoved = redirects.length > 0;

  const said = languages.map((language): Said => {
    const events = begins.map((event) => ({ title: line(by, language, 10, 90), ...event }));
    const body = drawBody(by, {
      language,
      speaker: by.one(around.people),
      organisation: by.one(around.organisations),
      figure,
      download: attached[0] && { ...attached[0], isUnread: unsearchable.includes(attached[0].ending) },
      event: events[0]?.title,
    });
    const title = line(by, language, 40, 80);
    const summary = `${line(by, language, 100, 240)}.`;
    const now = `${line(by, language, 12, 40)} 350`;
    const facts = {
      title,
      summary,
      ...shared,
      ...(by.happens(0.4) && { kicker: line(by, language, 7, 30) }),
      ...(by.happens(0.4) && { dateline: line(by, language, 7, 40) }),
      ...(picture && {
        image: {
          src: `./${picture}`,
          credit,
          alt: line(by, language, 15, 150),
          ...(by.happens(0.7) && { caption: line(by, language, 20, 200) }),
        },
      }),
      ...(attached.length && {
        attachments: attached.map(({ ending, file }) => ({
          file: `./${file}`,
          title: line(by, language, 10, 90),
          ...(unsearchable.includes(ending) && { unread: 'allowed' }),
        })),
      }),
      ...(by.happens(0.3) && {
        links: [
          { label: line(by, language, 20, 90), href: `https://example.com:8443/größe/${number}?a=1&b=%2F#ü` },
        ],
      }),
      ...(events.length && { events }),
      ...(lift && { embargo: { until: lift } }),
      ...(fate === 'draft' && { draft: true }),
      ...(fate === 'withdrawn' && {
        withdrawn: {
          at: withdrawnAt,
          reason: line(by, language, 30, 200),
          keepText,
          ...(replacement && { replacement }),
        },
      }),
      ...(corrected && {
        corrections: [
          {
            at: corrected,
            kind: 'correction',
            note: line(by, language, 30, 200),
            was: `${line(by, 'x', 9, 30)} 351`,
            now,
          },
        ],
      }),
      ...(isMoved && {
        redirects: redirects.map((path) => `${path}${language === around.languages[0] ? '' : language}`),
      }),
      ...(by.happens(0.2) && { guid: `https://example.org/?p=${number}&l=${language}` }),
    };
    const text = corrected ? `${body.typed}\n\n${now}.` : body.typed;
    files[`${at}/index.${language}.mdx`] = `---\n${inAnyStyle(by, facts)}---\n\n${text}\n`;
    return { folder, language, title, summary, says: body.says, since: Date.parse(lift ?? publishedAt) };
  });
  const isTold = fate !== 'draft' && fate !== 'withdrawn';
  return {
    folder,
    files,
    said: isTold ? said : [],
    instants: instants.filter((one) => Date.parse(one) > today && fate !== 'draft'),
  };
}

const endingOf = (file: string) => file.slice(file.lastIndexOf('.') + 1);

/** Events at odd times: months, days over a change of the year, instants over midnight and the change of the clock. */
function drawEventStarts(by: Chance, zone: string, publishedAt: string) {
  const start = shifted(zone, publishedAt, by.between(1, 60) + 0.37);
  const status = Date.parse(start) < today ? 'held' : 'confirmed';
  return by.some(
    [
      { start: start.slice(0, 7), precision: by.one(['early', 'mid', 'late']), status },
      { start: dayOf(start), end: dayOf(shifted(zone, start, 3)), status },
      { start, end: shifted(zone, start, 0.7), status },
      { start: dayOf(start), status: 'cancelled' },
      { start, status: 'postponed' },
    ],
    by.one([0, 0, 1, 2]),
  );
}
