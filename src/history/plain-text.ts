import type { Parsed } from '../body/reading/parse.ts';
import { clean } from '../body/clean.ts';
import { plain } from '../body/plain/plain.ts';
import { plainTextOf } from '../body/plain/text.ts';
import type { BodyContext, FileShown, PictureFile } from '../body/body-context.ts';
import type { Begins } from '../gate/beginning.ts';
import { factValuesAt } from '../gate/fact-values.ts';
import { beginsOf } from '../gate/present.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { valueInWords } from '../model/facts/fact-in-words.ts';
import type { Fact } from '../schema/dated/fact.ts';

/** What stands for the people, organisations and facts that a text refers to by id. */
export type Names = {
  person(id: string, language: string): string;
  organisation(id: string, language: string): string;
  /** Its value at an instant, in milliseconds. */
  fact(id: string, language: string, at: number): string;
};

/** The names that the manuscript has today. */
export function namesOn(manuscript: Manuscript): Names {
  const begins = beginsOf(manuscript);
  return {
    person: (id, language) => {
      const facts = manuscript.people.get(id)?.facts;
      return facts?.nameIn?.[language] ?? facts?.name ?? '';
    },
    organisation: (id, language) => {
      const { name = {} } = manuscript.organisations.get(id)?.facts ?? {};
      return name[language] ?? Object.values(name)[0] ?? '';
    },
    fact: (id, language, at) => {
      const fact = manuscript.facts.get(id)?.facts;
      return fact ? factInText(fact, language, at, begins) : '';
    },
  };
}

/** The value of a fact at an instant (in milliseconds), as a text of a language prints it. */
export function factInText(fact: Fact, language: string, at: number, begins: Begins): string {
  const [{ value, unit = {} }] = factValuesAt(fact, at, begins);
  return valueInWords(language, value, unit[language] ?? Object.values(unit)[0]);
}

/**
 * The text of a body without markup, with today's names and the values of an instant (in milliseconds). Undefined when it
 * cannot be parsed.
 */
export function plainText(parsed: Parsed, language: string, names: Names, at: number): string | undefined {
  if ('problem' in parsed) return undefined;
  try {
    return plainTextOf(plain(clean(parsed.tree), bare(language, names, at)), language);
  } catch {
    // An earlier text may use a component that the vocabulary no longer has.
    return undefined;
  }
}

const noFile: FileShown = { href: '', name: '', kind: '', size: 0 };

/** Surroundings for comparing words: without addresses, sizes and dates of events. */
const bare = (language: string, names: Names, at: number): BodyContext<PictureFile> => ({
  language,
  licence: 'editorial',
  terms: () => undefined,
  person: (id) => ({ name: names.person(id, language), role: '' }),
  organisation: (id) => ({ name: names.organisation(id, language) }),
  fact: (id) => names.fact(id, language, at),
  picture: () => ({ original: { ...noFile, width: 0, height: 0 } }),
  file: () => noFile,
  recording: () => ({ ...noFile, type: '', length: '', tracks: [], said: [] }),
  event: (title) => ({ title, when: '', status: '', isOff: false }),
  link: (href) => href,
});
