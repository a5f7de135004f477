import { hafenverbund, newsroom, release } from '../small-newsroom.ts';
import { type Planted, publicRelease } from './planted.ts';
import {
  caption,
  figure,
  korean,
  organisation,
  person,
  quotation,
  sentence,
  summary,
  title,
} from './secret.ts';

const filler = 'Am Kai drei wird das Pflaster erneuert, und die Fähre legt so lange am Kai vier an.';

/** A public release that leaks by its frontmatter or its body. */
const leaking = (
  slug: string,
  what: string,
  changes: Record<string, string>,
  body = filler,
  isQuick?: true,
): Planted => ({
  what,
  stoppedBy: 'check',
  files: {
    [publicRelease(slug)]: release(
      {
        publishedAt: '2026-02-10T10:00:00+01:00',
        title: `Eine ganz andere Nachricht über ${slug}`,
        ...changes,
      },
      body,
    ),
  },
  at: publicRelease(slug),
  ...(isQuick ? { isQuick } : {}),
});

const inBody = (slug: string, what: string, body: string, isQuick?: true) =>
  leaking(slug, what, {}, body, isQuick);

/** Words of a held-back text that somebody has typed into a public one. */
export const texts: Planted[] = [
  leaking('alpha', 'its headline as that of another release', { title }, filler, true),
  leaking('bravo', 'its summary as that of another release', { summary }, filler, true),
  inBody('charlie', 'a sentence of it in another body', `${filler}\n\n${sentence}`, true),
  inBody('delta', 'its headline in the middle of a sentence', `Wie man hört: ${title}, sagt der Wirt.`),
  inBody('echo', 'a sentence in upper case', sentence.toUpperCase()),
  inBody(
    'foxtrot',
    'a sentence with words in bold',
    sentence.replace('gemeinsame Vorstand', '**gemeinsame** *Vorstand*'),
  ),
  inBody('golf', 'a sentence with soft hyphens', sentence.replaceAll('e', 'e\u00AD'), true),
  inBody('hotel', 'a sentence with no-break spaces', sentence.replaceAll(' ', '\u00A0')),
  inBody('india', 'a sentence with ss for ß and other quotation marks', quotation.replaceAll('ß', 'ss')),
  inBody('juliett', 'a sentence with letters that are built of two signs', sentence.normalize('NFD')),
  inBody(
    'kilo',
    'a sentence with Cyrillic look-alikes',
    sentence.replaceAll('a', 'а').replaceAll('o', 'о'),
    true,
  ),
  inBody(
    'lima',
    'a sentence with character references',
    sentence.replaceAll('V', '&#86;').replaceAll('i', '&#x69;'),
  ),
  inBody('mike', 'a sentence in a list', `- ${filler}\n- ${sentence}`),
  inBody('november', 'a sentence in a table', `| Wer | Was |\n| --- | --- |\n| Rat | ${sentence} |`),
  inBody(
    'oscar',
    'the title of a box',
    `<FactBox title="${sentence.slice(0, 78).trim()}">\n${filler}\n</FactBox>`,
  ),
  inBody(
    'papa',
    'the title of a box in single quotes on a line of its own',
    `<FactBox\n  title='${sentence.slice(0, 78).trim()}'\n>\n${filler}\n</FactBox>`,
    true,
  ),
  inBody('quebec', 'a figure with its unit', `Der Umbau kostet nach Schätzungen ${figure}.`),
  inBody('romeo', 'the name of somebody whom only it names', `Zu Gast war ${person} aus dem Norden.`, true),
  inBody('sierra', 'the name of an organisation that only it names', `Mit dabei war die ${organisation}.`),
  inBody('tango', 'a sentence in Korean', korean, true),
  inBody('uniform', 'a heading', `## ${sentence.slice(0, 70).trim()}\n\n${filler}`),
  inBody('victor', 'the text of a link', `[${sentence}](https://example.net/a)`),
  inBody('whiskey', 'the expansion of an abbreviation', `Die <abbr title="${caption}">Z</abbr> bleibt.`),
  leaking('xray', 'the label of a link', {
    links: `[{ label: "${sentence.slice(0, 110)}", href: https://example.org/ }]`,
  }),
  leaking('yankee', 'the note of a correction', {
    corrections: `[{ at: 2026-03-01T10:00:00+01:00, kind: update, note: "${sentence}" }]`,
  }),
  leaking('zulu', 'the title of an event', {
    events: `[{ title: "${title}", start: 2026-08-01 }]`,
  }),
  leaking('nautic', 'a withdrawal', {
    withdrawn: `{ at: 2026-03-01T10:00:00+01:00, reason: "${summary}" }`,
  }),
  {
    what: 'a sentence in the imprint',
    stoppedBy: 'check',
    files: { 'pages/impressum/index.de.mdx': `---\ntitle: Impressum\n---\n\n${sentence}\n` },
    at: 'pages/impressum/index.de.mdx',
    isQuick: true,
  },
  {
    what: 'the summary in the note of a date of the press calendar',
    stoppedBy: 'check',
    files: {
      'events/rundgang.yaml': `title: { de: Rundgang am Kai }\nkind: other\nstart: 2026-08-01\nvalidFrom: 2026-01-01\nnote: { de: "${summary}" }\n`,
    },
    at: 'events/rundgang.yaml',
  },
  {
    what: 'the title in the source of a fact',
    stoppedBy: 'check',
    files: {
      'facts/mitglieder.yaml': `label: { de: Mitglieder }\nvalue: 7\nasOf: 2026-01\nsource: { de: "${title}" }\n`,
    },
    at: 'facts/mitglieder.yaml',
  },
  {
    what: 'the summary in the introduction of a topic',
    stoppedBy: 'check',
    files: { 'topics/hafen.yaml': `name: { de: Hafen }\nintro: { de: "${summary}" }\n` },
    at: 'topics/hafen.yaml',
    isQuick: true,
  },
  {
    what: 'a sentence in a boilerplate',
    stoppedBy: 'check',
    files: {
      'organisations/hafenverbund.yaml': hafenverbund.replace(
        'der erfundenen Küste.',
        `der erfundenen Küste. ${sentence}`,
      ),
    },
    at: 'organisations/hafenverbund.yaml',
  },
  {
    what: 'the headline in the description of the newsroom',
    stoppedBy: 'check',
    files: {
      'newsroom.yaml': newsroom
        .replace('[de, en]', '[de, en, ko]')
        .replace('Nachrichten aus dem erfundenen Lichterhaven.', `"${title}."`),
    },
    at: 'newsroom.yaml',
  },
  {
    what: 'the role of somebody who is public',
    stoppedBy: 'check',
    files: {
      'people/ada-anker.yaml': `name: Ada Anker\norganisation: hafenverbund\nrole: { de: Designierter Vorsitzender des gemeinsamen Vorstands }\nemail: ada@example.org\n`,
    },
    at: 'people/ada-anker.yaml',
  },
];
