import type { Parsed } from '../body/reading/parse.ts';
import { clean } from '../body/clean.ts';
import { plain } from '../body/plain/plain.ts';
import { plainTextOf } from '../body/plain/text.ts';
import type { BodyContext, FileShown, PictureFile } from '../body/body-context.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** The names of people and organisations that a text refers to by id. */
export type Names = {
  person(id: string, language: string): string;
  organisation(id: string, language: string): string;
};

/** The names that the manuscript has today. */
export function namesOn(manuscript: Manuscript): Names {
  return {
    person: (id, language) => {
      const facts = manuscript.people.get(id)?.facts;
      return facts?.nameIn?.[language] ?? facts?.name ?? '';
    },
    organisation: (id, language) => {
      const { name = {} } = manuscript.organisations.get(id)?.facts ?? {};
      return name[language] ?? Object.values(name)[0] ?? '';
    },
  };
}

/** The text of a body without markup, with today's names. Undefined when it cannot be parsed. */
export function plainText(parsed: Parsed, language: string, names: Names): string | undefined {
  if ('problem' in parsed) return undefined;
  try {
    return plainTextOf(plain(clean(parsed.tree), bare(language, names)), language);
  } catch {
    // An earlier text may use a component that the vocabulary no longer has.
    return undefined;
  }
}

const noFile: FileShown = { href: '', name: '', kind: '', size: 0 };

/** Surroundings for comparing words: without addresses, sizes and dates of events. */
const bare = (language: string, names: Names): BodyContext<PictureFile> => ({
  language,
  licence: 'editorial',
  terms: () => undefined,
  person: (id) => ({ name: names.person(id, language), role: '' }),
  organisation: (id) => ({ name: names.organisation(id, language) }),
  picture: () => ({ original: { ...noFile, width: 0, height: 0 } }),
  file: () => noFile,
  event: (title) => ({ title, when: '', status: '', isOff: false }),
  link: (href) => href,
});
