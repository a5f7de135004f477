import { z } from 'zod';
import type { Problem } from '../faults/fault.ts';
import { deskSchema } from './desk.ts';
import {
  code,
  id,
  judged,
  language,
  line,
  perLanguage,
  reference,
  webAddress,
  withoutRepetition,
} from './kinds.ts';
import { licence } from './picture.ts';
import { kinds } from './release.ts';
import { frontBlocks, frontSchema } from './settings/front.ts';

/** A saved search. A release matches if it meets all given conditions. */
const feedQuery = z.strictObject({
  id: id('chips-in-saxony').meta({
    description: 'The name in the address of the feed; it never changes.',
    example: 'chips-in-saxony',
  }),
  title: perLanguage(line(2, 80)).meta({
    description: 'What the feed is about, in a few words.',
    example: '{ de: Chips in Sachsen }',
  }),
  topics: z.array(reference('topics', 'international')).max(20).default([]).meta({
    description: 'Releases on any of these topics.',
    example: '[international]',
  }),
  organisations: z.array(reference('organisations', 'ahk-korea')).max(20).default([]).meta({
    description: 'Releases that name any of these organisations.',
    example: '[ahk-korea]',
  }),
  places: z.array(reference('places', 'dresden')).max(20).default([]).meta({
    description: 'Releases from any of these places.',
    example: '[dresden]',
  }),
  kinds: z.array(z.enum(kinds)).max(4).default([]).meta({
    description: 'Releases of any of these kinds.',
    example: '[mediaAdvisory]',
  }),
  languages: z.array(language()).max(20).default([]).meta({
    description: 'Releases in any of these languages.',
    example: '[de, en]',
  }),
  text: line(2, 120).optional().meta({
    description: 'Releases in which all of these words occur.',
    example: 'Busan Halbleiter',
  }),
});
export type FeedQuery = z.output<typeof feedQuery>;

const timeZone = judged((name) =>
  isTimeZone(name) ? undefined : { rule: 'notATimeZone', facts: { example: zoneLike(name) } },
);

/** A time zone as region and city. Short names such as EST are ambiguous and have no daylight saving time. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]\w*(?:\/[A-Z][\w+-]*)+$|^UTC$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** The zone of a city without its region. */
function zoneLike(name: string): string {
  const meant = name.toLowerCase().replace(/\s+/g, '_');
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.find((zone) => `/${zone.toLowerCase()}`.endsWith(`/${meant}`)) ?? 'Europe/Berlin';
}

/** An address to which paths are appended. */
const siteAddress = webAddress().refine((text) => !/[?#]/.test(text), {
  params: { rule: 'notAUrl', facts: { example: 'https://example.org/presse/' } } satisfies Problem,
});

/** What serves the site. `bucket` is an object store without CloudFront in front of it. */
const hosts = [
  'nginx',
  'caddy',
  'cloudfront',
  'netlify',
  'cloudflare',
  'github',
  'gitlab',
  'bucket',
] as const;

/** `content/newsroom.yaml`: the settings of the newsroom and the defaults of its releases. */
export const newsroomSchema = z.strictObject({
  name: perLanguage(line(2, 60)).meta({
    description: 'The name of the newsroom, as it stands in the page head and in feeds.',
    example: '{ de: Presse, en: Newsroom }',
  }),
  description: perLanguage(line(20, 300)).meta({
    description: 'One sentence for search engines and feed readers: who publishes here, and what about.',
    example: '{ de: Nachrichten des Vereins. }',
  }),
  url: siteAddress.meta({
    description: 'The public address of the newsroom with its path; every absolute address begins with it.',
    example: 'https://example.org/presse/',
  }),
  tagAuthority: code(3, 120).meta({
    description:
      'The domain in the permanent ids of feed items. Set once, never change it, even if the address moves.',
    example: 'example.org',
  }),
  languages: z.array(language()).min(1).max(20).superRefine(withoutRepetition).meta({
    description: 'The languages of the newsroom; the first is the default and has the short addresses.',
    example: '[de, en]',
  }),
  timeZone: timeZone.meta({
    description: 'The time zone in which dates are printed and addresses are made.',
    example: 'Europe/Berlin',
  }),
  publisher: reference('organisations', 'silicon-saxony').meta({
    description: 'The organisation that publishes; issuer of every release that names no other.',
  }),
  dateline: perLanguage(line(2, 60)).meta({
    description: 'The place that opens a release which names none.',
    example: '{ de: Dresden }',
  }),
  contacts: z.array(reference('people', 'nadja-dehne')).min(1).max(4).meta({
    description: 'The media contacts of every release that names none.',
    example: '[nadja-dehne]',
  }),
  licence: licence.meta({
    description: 'The terms of reuse of texts and pictures that state none.',
    example: 'editorial',
  }),
  responsible: reference('people', 'frank-boesenberg').optional().meta({
    description:
      'The person responsible for the content in the sense of media law; the imprint (`pages/imprint`) ends with the name, the organisation and its postal address.',
  }),
  archivePageSize: z.int().min(5).max(100).default(20).meta({
    description: 'How many releases a page of the archive lists.',
    example: '20',
  }),
  feedItems: z.int().min(1).max(100).default(30).meta({
    description: 'How many of the newest releases a feed holds.',
    example: '30',
  }),
  feeds: z.array(feedQuery).max(100).default([]).meta({
    description: 'Saved searches that anybody can subscribe to as a feed.',
    example: '[{ id: chips-in-saxony, title: { de: Chips in Sachsen }, topics: [technology] }]',
  }),
  mailing: webAddress().optional().meta({
    description:
      'Where readers sign up for releases by mail: the form of your mailing engine. The page about feeds links it.',
    example: 'https://lists.example.org/subscription/form',
  }),
  hub: webAddress().optional().meta({
    description:
      'The WebSub hub that tells subscribers at once what is new; feeds name it, and every deploy tells it.',
    example: 'https://pubsubhubbub.appspot.com/',
  }),
  servedBy: z.enum(hosts).optional().meta({
    description: 'What serves the site; the check says what it cannot do.',
    example: 'nginx',
  }),
  front: frontSchema.default({ blocks: [...frontBlocks] }).meta({
    description: 'What the front page shows, and in which order.',
    example: '{ lead: 2019-09-11-busan-delegation, blocks: [lead, latest, contact] }',
  }),
  demo: z.boolean().default(false).meta({
    description:
      'Marks the whole site as a demonstration: banner, no search engines, contacts without links.',
    example: 'true',
  }),
  demoNote: perLanguage(line(10, 200)).optional().meta({
    description: 'One sentence after the demonstration notice: where the content comes from.',
    example: '{ de: Nacherzählt nach einer Mitteilung von 2019. }',
  }),
  repository: z.enum(['public', 'private']).default('private').meta({
    description:
      'Whether strangers can read this repository; in a public one the check refuses releases that are held back.',
    example: 'private',
  }),
  unread: z.array(line(1, 300)).max(100).default([]).meta({
    description:
      'Files in `public/`, by their path there, that are shipped although they cannot be searched for held-back words.',
    example: '[film.mp4]',
  }),
  desk: deskSchema.optional().meta({
    description: 'Where the repository lies, so that the desk at /admin/ can write to it.',
    example: '{ host: github, repository: association/newsroom }',
  }),
});
export type Newsroom = z.output<typeof newsroomSchema>;
