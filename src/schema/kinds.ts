import { z } from 'zod';
import type { Problem } from '../faults/fault.ts';
import type { Collection } from '../faults/fault-facts.ts';
import { isWebAddress } from './address/web-address.ts';
import { dayProblem, eventTimeProblem, instantProblem } from './instants.ts';
import { lengthProblem } from './length/text-length.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** An example for editors, shown in messages and in the reference of fields. */
    example?: string;
    /** The collection whose ids this text names. */
    refersTo?: Collection;
    /** The text names a picture, an attachment or a logo beside the file, or a file in `content/brand/`. */
    names?: 'picture' | 'attachment' | 'logo' | 'brand';
    /** The endings of the files that fit here. Without, those of every attachment or picture. */
    formats?: readonly string[];
    /** The kind of value, if a form has a special field for it. */
    input?: 'instant' | 'day' | 'email' | 'language' | 'colour';
    /** Words for people, in one line or in paragraphs. Other texts are for machines: ids, names of files, addresses. */
    words?: 'line' | 'paragraphs';
    /** The least and the greatest length in letters of an alphabet (`length/text-length.ts`). */
    limits?: { min: number; max: number };
    /** The step of a number with decimals in a form; two decimals without it. */
    step?: number;
    /** Readers follow this address. */
    isWebAddress?: true;
    /** A day, a month or an instant: of the newsroom, or of an event that may be in another time zone. */
    time?: 'here' | 'anywhere' | undefined;
    /** The value is the same in every language file of a release's folder. */
    shared?: true;
    /** The value names something held back: a public log must not print it. */
    confidential?: true;
  }
}

type Verdict = (text: string) => Problem | undefined;

/** Reports our problem through Zod, so that it has the path of its field. */
export function judged(verdict: Verdict) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .superRefine((text, context) => {
      const problem = text === '' ? undefined : verdict(text);
      if (problem) context.addIssue({ code: 'custom', params: problem });
    });
}

/**
 * Plain text of one line for machines. Its length is counted after trimming and NFC. Signs that nobody can see are
 * refused in every text of a file at once (`manuscript/unfit-texts.ts`).
 */
export function code(min: number, max: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .superRefine((text, context) => {
      const length = lengthProblem(text, min, max);
      if (length) context.addIssue({ code: 'custom', params: length });
      if (/\n/.test(text))
        context.addIssue({ code: 'custom', params: { rule: 'lineBreak', facts: {} } satisfies Problem });
    })
    .meta({ limits: { min, max } });
}

/** Plain text of one line for people. */
export const line = (min: number, max: number) => code(min, max).meta({ words: 'line' });

/** Plain text that may have paragraphs, separated by empty lines. */
export const paragraphs = (min: number, max: number) =>
  judged((text) => lengthProblem(text, min, max)).meta({ words: 'paragraphs', limits: { min, max } });

function matching(pattern: RegExp, rule: 'notAPhone' | 'notAFile') {
  return (example: string) =>
    judged((text) => (pattern.test(text) ? undefined : { rule, facts: { example } }));
}

/**
 * An id: lower-case ASCII letters, digits and single hyphens, at most 64 characters. It is the name of a file or
 * folder.
 */
export const idPattern = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What Windows keeps for its devices: no folder can have such a name there, and each id becomes one. */
const ofDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const named = (rule: 'notAnId' | 'notAPath') => (example: string) =>
  judged((text): Problem | undefined => {
    if (!idPattern.test(text)) return { rule, facts: { example } };
    if (!ofDevice.test(text)) return undefined;
    return { rule: 'nameFlaw', facts: { flaw: 'device', word: text, name: `${text}-1` } };
  });
export const id = named('notAnId');
export const addressSegment = named('notAPath');

export const fileBeside = matching(/^\.\/[^/\\\s][^/\\]*$/u, 'notAFile');
export const brandFile = matching(/^\.\/brand\/[^/\\\s][^/\\]*$/u, 'notAFile');

/** A language tag after BCP 47: language, optional script, optional region. */
export const languagePattern = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
export const language = () =>
  judged((text) =>
    languagePattern.test(text) && languages.of(text) !== undefined
      ? undefined
      : { rule: 'notALanguage', facts: { example: 'de' } },
  ).meta({ example: 'de' });

/** E.164 with or without separators: begins with + and the country code, and has no `(0)`, which would be dialled. */
export const phone = matching(/^(?!.*\(0\))\+[1-9](?:[ \-/()]*\d){6,14}$/, 'notAPhone');

/** An id of another file. `collection` is its folder, where the reference rule looks it up. */
export function reference(collection: Collection, example: string) {
  return z.string().trim().min(1).meta({ refersTo: collection, example });
}

/** ISO 8601 date and time with an offset from UTC, kept as written. */
export const instantField = () =>
  judged(instantProblem).meta({ example: '2019-09-11T16:27:25+02:00', input: 'instant', time: 'here' });
/** ISO 8601 calendar day. */
export const day = () => judged(dayProblem).meta({ example: '2019-09-05', input: 'day' });
/** A day, an instant, or a month (for events whose day is not known). */
export const eventTime = () => judged(eventTimeProblem).meta({ example: '2019-09-05', time: 'anywhere' });

export const webAddress = () =>
  judged((text) =>
    isWebAddress(text) ? undefined : { rule: 'notAUrl', facts: { example: 'https://example.org/' } },
  ).meta({ example: 'https://example.org/', isWebAddress: true });

export const email = () =>
  judged((text) =>
    z.email().safeParse(text).success
      ? undefined
      : { rule: 'notAnEmail', facts: { example: 'presse@example.org' } },
  ).meta({ example: 'presse@example.org', input: 'email' });

/** The same text in several languages. The newsroom's first language replaces a missing one. */
export function perLanguage<T extends z.ZodType<string>>(text: T) {
  return z.record(language(), text).refine((texts) => Object.keys(texts).length > 0, {
    params: { rule: 'tooFew', facts: { min: 1, example: '{ de: … }' } } satisfies Problem,
  });
}
export type PerLanguage = Record<string, string>;

/** A name in several languages, or one that is the same in all. */
export type Name = string | PerLanguage;

/** Other names of an organisation or a topic. */
export const alsoKnownAs = z
  .array(
    z.union([line(2, 120), perLanguage(line(2, 120))]).meta({ words: 'line', limits: { min: 2, max: 120 } }),
  )
  .max(20)
  .default([])
  .meta({
    description:
      'Other names under which readers search for it: the official one, a former one, an abbreviation. A text is the name in every language.',
    example: '[{ de: Republik Korea, en: Republic of Korea }, ROK]',
  });

/** Refuses a value that a list already has. */
export function withoutRepetition(all: readonly string[], context: z.core.$RefinementCtx): void {
  for (const [index, one] of all.entries()) {
    if (all.indexOf(one) < index)
      context.addIssue({
        code: 'custom',
        path: [index],
        params: { rule: 'repeated', facts: {} } satisfies Problem,
      });
  }
}
