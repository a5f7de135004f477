import type { Values } from '../../manuscript/yaml/yaml-map.ts';
import { type Judgement, listOf } from '../judging/judgement.ts';
import { partRelease } from '../judging/standing.ts';
import { type NameOf, wholeBodySayings } from '../secrets/body-words.ts';
import { everyText, peopleWords } from '../secrets/people-words.ts';
import { nameFinder } from '../secrets/names.ts';
import { SaidWords } from '../said-words.ts';
import { type RawSheet, readRawSheet, readRawText } from '../judging/raw-content.ts';
import { spokenFiles, spokenWords } from '../secrets/spoken-words.ts';

/** A public file: what it may tell, and what it says as it is rendered, without comments, ids and notes for editors. */
export type PublicFile = {
  file: string;
  path: string;
  /** Its release folder. Undefined for pages, settings and entities. */
  folder: string | undefined;
  tells: readonly string[];
  /** Its whole source in small letters, to look a word up before the words are computed. */
  letters: () => string;
  said: () => SaidWords;
  /** What a former source of this file rendered at an instant (in milliseconds). None if it was not public. */
  saidBy: (source: string, at: number) => SaidWords;
};

type Prose = { source: string; language: string };

/** The fields that readers see. A new field that is missing here allows nothing. */
const seen = new Set(
  (
    'title summary kicker image attachments links events corrections withdrawn ' +
    'name nameIn legalName alsoKnownAs postalAddress role description intro logos boilerplates ' +
    'dateline demoNote feeds'
  ).split(' '),
);

const joined = (...all: readonly Values[]): string =>
  all
    .flatMap((data) => Object.entries(data))
    .flatMap(([key, value]) => (seen.has(key) ? peopleWords(value) : []))
    .join(' ');

function rendered(
  shown: Values,
  prose: Prose | undefined,
  nameOf: NameOf,
  spoken: readonly string[] = [],
): SaidWords {
  const { title, summary, ...others } = shown;
  const body = prose ? wholeBodySayings(prose, nameOf) : '';
  const targets = prose ? behindLinks(prose.source) : '';
  return new SaidWords(
    joined({ title, summary }),
    body,
    joined(others),
    joined({ title }),
    targets,
    ...spoken,
  );
}

/** The numbers and addresses to which the links of a body lead: a page says them too, to machines. */
const behindLinks = (source: string): string =>
  [...source.replace(/\{\/\*[^]*?\*\/\}/g, '').matchAll(/\]\((?:tel|mailto):([^)\s?]+)/g)]
    .map(([, target = '']) => target)
    .join('\n');

/** Every file of which something is public. Its words are only computed when they are asked for, and once. */
export function publicSources(judgement: Judgement): PublicFile[] {
  const { content, texts, entities, settings } = judgement;
  const names = (language: string) => nameFinder(judgement, language);
  return [
    ...texts
      .filter(({ isPublic }) => isPublic)
      .map(({ text, shown, body }): PublicFile => {
        const { file, path, id, language, source, data } = text;
        const nameOf = names(language);
        // What is said in its films and sounds, the text says as well.
        const spoken = once(() => {
          const named = new Set(body === 'shown' ? spokenFiles(text) : []);
          const beside = content.releases.find(({ folder }) => folder === id)?.beside ?? [];
          return beside.filter(({ name }) => named.has(name)).flatMap(spokenWords);
        });
        const prose = body === 'shown' ? { source, language } : undefined;
        return {
          ...{ file, path, folder: id, tells: listOf(data?.['tells']) },
          letters: once(() => [source, ...spoken()].join('\n').toLowerCase()),
          said: once(() => rendered(shown, prose, nameOf, spoken())),
          saidBy: (former, at) => {
            const parts = partRelease(readRawText(former, language).data, at);
            const body = parts.body === 'shown' ? { source: former, language } : undefined;
            return rendered(parts.shown, body, nameOf);
          },
        };
      }),
    ...content.pages.map(({ file, path, language, source, data }): PublicFile => {
      const saidBy = (former: string, facts: Values | undefined) =>
        rendered(facts ?? {}, { source: former, language }, names(language));
      return {
        ...{ file, path, folder: undefined, tells: listOf(data?.['tells']), letters: small(source) },
        said: once(() => saidBy(source, data)),
        saidBy: (former) => saidBy(former, readRawText(former, language).data),
      };
    }),
    ...entities
      .filter(({ isReached }) => isReached)
      .map(({ sheet: { file, path, source, data }, facts }): PublicFile => ({
        ...{ file, path, folder: undefined, tells: listOf(data?.['tells']), letters: small(source) },
        said: once(() => new SaidWords(joined(...facts.begun))),
        saidBy: (former) => {
          // A change that was to come then is not known to have been public.
          const { changes: _, boilerplates: __, ...base } = readRawSheet(former) ?? {};
          return new SaidWords(joined(base));
        },
      })),
    {
      ...{ file: content.settings.file, path: content.settings.path, folder: undefined, tells: [] },
      letters: small(content.settings.source),
      said: once(() => new SaidWords(joined(settings))),
      saidBy: (former) => new SaidWords(joined(readRawSheet(former) ?? {})),
    },
    ...(content.brand ? [sheetSaying(content.brand, brandWords)] : []),
    // Their keys are those of the dictionary: each of them is text.
    ...content.ownWords.map((sheet) => sheetSaying(sheet, everyText)),
  ];
}

/** What readers see of a brand: what its logo says, and the names in its links. */
const brandWords = ({ logo, home, profiles }: Values): string[] => peopleWords([logo, home, profiles]);

/** A sheet that is public as a whole. */
const sheetSaying = (
  { file, path, source, data }: RawSheet,
  wordsOf: (data: Values) => string[],
): PublicFile => ({
  ...{ file, path, folder: undefined, tells: [], letters: small(source) },
  said: once(() => new SaidWords(...wordsOf(data ?? {}))),
  saidBy: (former) => new SaidWords(...wordsOf(readRawSheet(former) ?? {})),
});

const small = (source: string) => once(() => source.toLowerCase());

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
