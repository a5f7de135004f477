import { stringify } from 'yaml';
import type { SetupWords } from '../i18n/setup/words.ts';
import { type Words, wordsIn } from '../i18n/words.ts';
import { slugFrom } from './new-release.ts';

/** What a new newsroom has to know; `languages` with commas between them, the default first. */
export type Answers = Record<Question, string>;
export type Question = keyof SetupWords['questions'];

/** An id from a name; a name in another script has none of its letters. */
const idOf = (name: string, usual: string) => slugFrom(name) || usual;

/** The files of a new newsroom, by their path in the content: settings, publisher, contact, a topic, two pages. */
export function firstFiles(answers: Answers, today: string): Map<string, string> {
  const { publisher, url, timeZone, place, contact, email, phone, repository } = answers;
  const languages = answers.languages.split(/[\s,]+/).filter(Boolean);
  const each = (say: (words: Words['firstTexts']) => string) =>
    Object.fromEntries(languages.map((language) => [language, say(wordsIn(language).firstTexts)]));
  const [organisation, person] = [idOf(publisher, 'publisher'), idOf(contact, 'contact')];
  const data: [string, object][] = [
    [
      'newsroom.yaml',
      {
        name: each((words) => words.newsroom(publisher)),
        description: each((words) => words.description(publisher)),
        url,
        tagAuthority: URL.parse(url)?.hostname ?? '',
        languages,
        timeZone,
        publisher: organisation,
        dateline: each(() => place),
        contacts: [person],
        licence: 'editorial',
        repository,
      },
    ],
    [
      `organisations/${organisation}.yaml`,
      {
        name: each(() => publisher),
        legalName: publisher,
        kind: 'publisher',
        url: URL.parse(url)?.origin,
        boilerplates: [{ validFrom: today, short: each((words) => words.boilerplate(publisher)) }],
      },
    ],
    [
      `people/${person}.yaml`,
      { name: contact, organisation, role: each((words) => words.role), email, phone },
    ],
    ['topics/news.yaml', { name: each((words) => words.topic) }],
  ];
  return new Map([
    ...data.map(([path, value]): [string, string] => [path, stringify(value, { lineWidth: 0 })]),
    ...languages.flatMap((language) => pagesIn(language, answers)),
  ]);
}

function pagesIn(
  language: string,
  { publisher, address, contact, email, phone }: Answers,
): [string, string][] {
  const { imprint, privacy } = wordsIn(language).firstTexts;
  const page = (facts: object, ...blocks: string[]) =>
    `---\n${stringify({ ...facts, footer: true }, { lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`;
  return [
    [
      `pages/imprint/index.${language}.mdx`,
      page(
        { title: imprint.title, summary: imprint.summary },
        `## ${imprint.provider}`,
        `${prose(publisher)}, ${prose(address)}`,
        `## ${imprint.contact}`,
        `${email}, ${phone}`,
        `## ${imprint.responsible}`,
        prose(contact),
      ),
    ],
    [
      `pages/privacy/index.${language}.mdx`,
      page({ title: privacy.title, summary: privacy.summary }, privacy.text, privacy.placeholder),
    ],
  ];
}

/** A line of an answer as Markdown that says just that. */
const prose = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
