import type { z } from 'zod';
import { type Block, withNames } from '../../body/blocks.ts';
import { changesAt, hasText, isPublic, stateAt } from '../../gate/state.ts';
import type { Prose } from '../../manuscript/parsed-file.ts';
import { type ReleaseFacts, releaseSchema } from '../../schema/release.ts';
import { valuesWhere } from '../../schema/schema-path.ts';

/** One text for people, with its place: a field, or a block of the body. A title and a name count as a whole. */
export type Saying = {
  text: string;
  as: 'text' | 'title' | 'name';
  path: readonly PropertyKey[];
  block?: Block;
  /** The release folder that it begins with. */
  folder?: string | undefined;
};

/** The texts of a file, those that readers get and those that they do not get yet. */
export type Sayings = { open: Saying[]; held: Saying[] };

/** Keys whose values are addresses, codes and standing lines, or words of another file. */
const notSaid = new Set(
  `credit licence dateline place kind status precision use machine of language languages href url sameAs address
  postalAddress familyName email phone guid redirects importedFrom mediaTopic country wikidata hub mailing tagAuthority timeZone repository desk
  masthead scheme ratio stream start end until at asOf validFrom activeUntil publishedAt waived`.split(/\s+/),
);

/** The texts for people in the data of a file, below a path. */
export function sayingsOf(schema: z.ZodType, facts: unknown, above: readonly PropertyKey[] = []): Saying[] {
  const said = valuesWhere(schema, facts, ({ refersTo, names, input }) => !refersTo && !names && !input);
  return [...said].flatMap(({ value, path }): Saying[] => {
    const isWord = typeof value === 'string' && !path.some((key) => notSaid.has(String(key)));
    return isWord ? [{ text: value, as: 'text', path: [...above, ...path] }] : [];
  });
}

type NameOf = (organisation: string) => string;

/** The texts of a body. */
export const sayingsOfBody = ({ blocks }: Pick<Prose<unknown>, 'blocks'>, nameOf: NameOf): Saying[] =>
  blocks.map((block) => ({ text: withNames(block.text, nameOf), as: 'text', path: [], block }));

/**
 * The texts of a release at an instant. Before its lift all are held back; afterwards corrections and a withdrawal of
 * the future are, and all that a withdrawal took away.
 */
export function sayingsOfRelease(
  facts: ReleaseFacts,
  prose: Pick<Prose<unknown>, 'blocks'>,
  now: Date,
  nameOf: NameOf,
): Sayings {
  const all = sayingsOf(releaseSchema, facts).map((saying): Saying => {
    return saying.path[0] === 'title' ? { ...saying, as: 'title' } : saying;
  });
  const body = sayingsOfBody(prose, nameOf);
  if (!isPublic(stateAt(facts, now))) return { open: [], held: [...all, ...body] };
  const made = new Set<unknown>(changesAt(facts, now));
  const isWithdrawn = facts.withdrawn !== undefined && Date.parse(facts.withdrawn.at) <= now.getTime();
  const isKept = hasText(facts, now);
  const sayings: Sayings = { open: [], held: [] };
  for (const saying of [...all, ...body]) {
    const [key, index, part] = saying.path;
    // The terms of an embargo are not printed after its lift, and wrong words are those of the public text.
    if (key === 'embargo' || (key === 'corrections' && part === 'was' && isKept)) continue;
    const isOpen =
      key === 'corrections'
        ? made.has(facts.corrections[Number(index)]) && (isKept || part === 'note')
        : key === 'withdrawn'
          ? isWithdrawn
          : isKept || key === 'title' || key === 'kicker';
    sayings[isOpen ? 'open' : 'held'].push(saying);
  }
  return sayings;
}

/** Lists whose entries have a beginning, before which nobody sees them. */
const dated = new Set<PropertyKey | undefined>(['boilerplates', 'changes']);

/**
 * The texts of a person, an organisation, a topic or a fact. Entries that have not begun are held back, and so is a whole
 * fact or date; what begins with a release belongs to that release.
 */
export function sayingsOfEntity(
  schema: z.ZodType,
  facts: object,
  hasBegun: (validFrom: unknown) => boolean,
): Sayings {
  const sayings: Sayings = { open: [], held: [] };
  const whole = 'validFrom' in facts && facts.validFrom !== undefined ? facts.validFrom : undefined;
  if (whole !== undefined && !hasBegun(whole))
    return {
      open: [],
      held: sayingsOf(schema, facts).map((saying) => ({ ...saying, folder: folderOf(whole) })),
    };
  for (const saying of sayingsOf(schema, facts)) {
    const [key, index] = saying.path;
    const list: unknown = dated.has(key) && facts[key as keyof typeof facts];
    const entry = Array.isArray(list) ? (list[Number(index)] as { validFrom?: unknown }) : undefined;
    if (!entry || hasBegun(entry.validFrom)) sayings.open.push(saying);
    else {
      const as = /^(?:name|nameIn|legalName|alsoKnownAs)$/.test(String(saying.path[2])) ? 'name' : saying.as;
      sayings.held.push({ ...saying, as, folder: folderOf(entry.validFrom) });
    }
  }
  return sayings;
}

/** The release folder with whose lift something begins. */
export function folderOf(validFrom: unknown): string | undefined {
  const folder =
    typeof validFrom === 'object' && validFrom !== null && 'with' in validFrom ? validFrom.with : undefined;
  return typeof folder === 'string' ? folder : undefined;
}
