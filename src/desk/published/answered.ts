import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { releaseSchema } from '../../schema/release.ts';
import type { DelaysNow } from '../overview/ask-delays.ts';
import { rowValues, type RowSettings } from '../overview/row-values.ts';
import { fileText } from '../text/file-text.ts';
import { origin, valuesOf } from '../text/read-file.ts';
import { entered } from '../without-cms-keys.ts';
import type { WordChange } from './only-change.ts';

/** The values of a release at the desk: those of its first language, and of the others. */
export type ReleaseValues = { data: Values; i18n: Record<string, { data?: Values } | undefined> };

/** New values of some languages. An undefined one removes its field. */
export type Patch = Readonly<Record<string, Values>>;

/** The entry that tells readers of a change: its words by language. Without words a change is only a spelling. */
export type ToldChange = {
  kind: 'correction' | 'update';
  notes: Readonly<Record<string, string>>;
  words: Readonly<Record<string, Partial<WordChange>>>;
};

/** The texts of a release by language. */
export const textsOf = ({ data, i18n }: ReleaseValues, first: string): [language: string, values: Values][] =>
  [[first, data] as const, ...Object.entries(i18n).map(([tag, one]) => [tag, one?.data] as const)].flatMap(
    ([language, values]) => (values && Object.keys(values).length ? [[language, values]] : []),
  );

/** The release with the values of a patch. */
export function patchedRelease<R extends ReleaseValues>(release: R, first: string, patch: Patch): R {
  const merged = (language: string, values: Values): Values =>
    Object.fromEntries(
      Object.entries({ ...values, ...patch[language] }).filter(
        ([key, value]) => value !== undefined || !(key in (patch[language] ?? {})),
      ),
    );
  const i18n = Object.entries(release.i18n).map(([language, one]) => [
    language,
    one?.data ? { ...one, data: merged(language, one.data) } : one,
  ]);
  return { ...release, data: merged(first, release.data), i18n: Object.fromEntries(i18n) as R['i18n'] };
}

/**
 * The release as the CMS keeps it after its save: with the new source of each text and the new state in its row. Otherwise
 * the next change would be compared with a file that is no more. `delayOf` tells where a text is by what its file said.
 */
export function asSaved<R extends ReleaseValues>(
  release: R,
  first: string,
  rows: RowSettings,
  now: Date,
  delayOf: DelaysNow['saved'] = () => undefined,
): R {
  const known = new Set<unknown>();
  const patch = textsOf(release, first).map(([language, values]) => {
    const text = fileText(entered(values), releaseSchema, 'prose');
    // A new language has a copy of the source of the first one, and no file.
    const before = known.has(values[origin]) ? undefined : values[origin];
    known.add(before);
    return [language, { [origin]: text, ...rowValues(values, rows, now, delayOf(before, text)) }];
  });
  return patchedRelease(release, first, Object.fromEntries(patch) as Patch);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The languages of texts that are translations of one of these, and are not among them. */
export const translationsOf = (texts: readonly [string, Values][], changed: readonly string[]): string[] =>
  texts.flatMap(([language, { translation }]) =>
    isMap(translation) && changed.includes(String(translation['of'])) && !changed.includes(language)
      ? [language]
      : [],
  );

/**
 * Puts an entry of the instant `at` into the texts that changed. A translation that changed with its source has its newest
 * version; one that did not may lack a correction, and readers are told.
 */
export function withEntry(
  texts: readonly [string, Values][],
  { kind, notes, words }: ToldChange,
  at: string,
) {
  const patch: Record<string, Values> = {};
  const changed = Object.keys(notes);
  const behind = translationsOf(texts, changed);
  for (const [language, { corrections, translation }] of texts) {
    const [note, { was, now } = {}] = [notes[language], words[language]];
    if (note !== undefined) {
      const entry = { at, kind, note, ...(was && { was }), ...(now && { now }) };
      patch[language] = { corrections: [...listOf(corrections), entry] };
    }
    if (kind === 'correction' && behind.includes(language) && isMap(translation))
      patch[language] = { translation: { ...translation, waived: [...listOf(translation['waived']), at] } };
  }
  return patch;
}

/**
 * Withdraws a release in all its languages at the instant `at`, and gives it back what made it public. A text that was
 * never written stays a draft.
 */
export function withWithdrawal(
  texts: readonly [string, Values][],
  { reasons, keepText }: { reasons: Readonly<Record<string, string>>; keepText: boolean },
  at: string,
): Patch {
  return Object.fromEntries(
    texts.map(([language, values]) => {
      const source = values[origin];
      const before = typeof source === 'string' ? valuesOf(source, 'prose') : undefined;
      const { draft, embargo, publishedAt = values['publishedAt'] } = before ?? {};
      return [
        language,
        {
          ...(before && { draft, embargo, publishedAt }),
          withdrawn: { at, reason: reasons[language] ?? '', keepText },
        },
      ];
    }),
  );
}
