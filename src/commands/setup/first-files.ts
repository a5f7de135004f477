import { stringify } from 'yaml';
import { type Words, wordsIn } from '../../i18n/words.ts';
import { newsroomSchema } from '../../schema/newsroom.ts';
import { lengthInLetters } from '../../schema/length/text-length.ts';
import { slugFrom } from '../../model/address/slug.ts';
import { imprintFolder, privacyFolder, termsFolder } from '../../schema/page.ts';
import { type Answers, languagesIn } from './answers.ts';
import { openMark } from './fallbacks.ts';
import { explained } from './explained.ts';

/** An id from a name. A name in another script may give an empty one. */
const idOf = (name: string, usual: string) => slugFrom(name) || usual;

/** The files of a new newsroom, by their path in the content: settings, publisher, contact, a topic, three pages. */
export function firstFiles(answers: Answers, today: string): Map<string, string> {
  const { publisher, timeZone, place, contact, address, repository } = answers;
  const [email, phone] = [answers.email || undefined, answers.phone || undefined];
  const languages = languagesIn(answers.languages);
  const each = (say: (words: Words['firstTexts']) => string) =>
    Object.fromEntries(languages.map((language) => [language, say(wordsIn(language).firstTexts)]));
  const url = answers.url.replace(/\/?$/, '/');
  const [organisation, person] = [idOf(publisher, 'publisher'), idOf(contact, 'contact')];
  const data: [string, object][] = [
    [
      'newsroom.yaml',
      {
        name: each((words) => shortest(words.newsroom(publisher), publisher, words.role)),
        description: each((words) => words.description(publisher)),
        url,
        tagAuthority: URL.parse(url)?.hostname ?? '',
        languages,
        timeZone,
        publisher: organisation,
        dateline: each(() => place),
        contacts: [person],
        licence: 'editorial',
        responsible: person,
        repository,
      },
    ],
    [
      `organisations/${organisation}.yaml`,
      {
        name: each(() => publisher),
        legalName: publisher,
        postalAddress: address || undefined,
        kind: 'publisher',
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
    ...data.map(([path, value]): [string, string] => [
      path,
      path === 'newsroom.yaml' ? explained(value, newsroomSchema) : stringify(value, { lineWidth: 0 }),
    ]),
    ...languages.flatMap((language) => pagesIn(language, answers)),
  ]);
}

/** The first name that is short enough for the head of a page. */
const shortest = (...names: string[]) => names.find((name) => lengthInLetters(name) <= 60) ?? '';

function pagesIn(language: string, { publisher, address, email, phone }: Answers): [string, string][] {
  const { licence, firstTexts } = wordsIn(language);
  const { imprint, privacy, terms } = firstTexts;
  // A title in another script gives no address. The name of the folder is used instead.
  const page = ({ title, summary }: { title: string; summary: string }, ...blocks: string[]) => {
    const facts = { title, summary, address: slugFrom(title) || undefined, footer: true };
    return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`;
  };
  return [
    [
      `pages/${imprintFolder}/index.${language}.mdx`,
      page(
        imprint,
        `## ${imprint.provider}`,
        `${prose(publisher)}, ${address ? prose(address) : openMark(language)}`,
        `## ${imprint.contact}`,
        [email, phone].filter(Boolean).join(', ') || openMark(language),
      ),
    ],
    [`pages/${privacyFolder}/index.${language}.mdx`, page(privacy, privacy.text, privacy.placeholder)],
    [
      `pages/${termsFolder}/index.${language}.mdx`,
      page(
        terms,
        `## ${terms.texts}`,
        terms.ofTexts,
        `## ${terms.pictures}`,
        terms.editorial(licence.editorial),
        terms.onRequest(licence['on-request']),
        terms.placeholder,
      ),
    ],
  ];
}

/** An answer as Markdown, escaped so that it is shown as it was typed. */
const prose = (text: string) =>
  text.replace(/[\\`*_~{}[\]<>#|&]/g, '\\$&').replace(/^(?:\d+(?=[.)])|(?=[-+]))/, '$&\\');
