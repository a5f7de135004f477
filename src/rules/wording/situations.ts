import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, type Files, newsroom, release, releasePath } from '../../../e2e/small-newsroom.ts';
import { asText } from '../../faults/report.ts';

/** A mistake, and what the check says of it in English and in German, line by line. */
export type WordingCase = { what: string; changes: () => Promise<Files>; en: string[]; de: string[] };

export const dir = 'releases/2026-01-15-erste-meldung/';

/** The file of the release, as messages name it. */
export const at = `content/${releasePath}`;

/** The release with other frontmatter. */
export const head = (lines: Record<string, string | undefined>, body?: string): Files => ({
  [releasePath]: release(lines, body),
});
/** The release with another body. */
export const body = (text: string, lines: Record<string, string | undefined> = {}): Files =>
  head(lines, text);
/** The release with an event. */
export const event = (facts: string): Files => head({ events: `[{ title: Ein Termin, ${facts} }]` });
/** The media contact with a further line. */
export const person = (line: string): Files => ({
  'people/ada-anker.yaml': `name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\n${line}\n`,
});
/** The settings with one line replaced, which moves to the end. */
export function newsroomWith(line: string): Files {
  const key = line.split(':')[0] ?? '';
  const others = newsroom.split('\n').filter((other) => !other.startsWith(`${key}:`));
  return { 'newsroom.yaml': `${others.join('\n')}${line}\n` };
}
/** The release with a lead picture, which stands beside it only when a case puts it there. */
export const withPicture = head({
  image: '{ src: ./hafen.jpg, alt: Ein Schiff im Hafen, credit: "Foto: Ada" }',
});

/** A case with one warning at a place of the release. */
export function warning(
  what: string,
  changes: WordingCase['changes'],
  place: string,
  en: string,
  de: string,
): WordingCase {
  const [position = '', field = ''] = place.split(' ');
  const subject = field ? ` ${field}:` : '';
  return {
    what,
    changes,
    en: [`${at}:${position}${subject} warning: ${en}`],
    de: [`${at}:${position}${subject} Hinweis: ${de}`],
  };
}

/** Tests that each mistake gives exactly its messages, in both languages, on the screen of whoever has the files. */
export function tellTheSame(cases: readonly WordingCase[]): void {
  for (const { what, changes, en, de } of cases) {
    test(what, async () => {
      const faults = await faultsOf(await changes());
      assert.deepEqual(
        faults.map((fault) => asText(fault, 'en', true)),
        en,
      );
      assert.deepEqual(
        faults.map((fault) => asText(fault, 'de', true)),
        de,
      );
    });
  }
}
