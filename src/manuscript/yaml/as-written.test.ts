import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { organisationSchema } from '../../schema/organisation.ts';
import { releaseSchema } from '../../schema/release.ts';
import { topicSchema } from '../../schema/topic.ts';
import { dataOf } from '../parsed-file.ts';
import { withQuotes } from './put-quotes.ts';

const words = fc.constantFrom('Kran', 'Hafen', 'neu', '한국', 'a', '7', '2026', '12:30', '007', '1e3', '.5');
const names = fc.constantFrom('true', 'yes', 'no', 'null', '~', '<<', '---', '...', 'https://example.org/#a');
const signs = fc.constantFrom(...'#:-@*&!%|>[]{}"\'`,?\\=+.();');
const around = fc.constantFrom(' ', ' ', ' ', ' #', '# ', ': ', ':', ' - ', '\t', ', ', '');
const breaks = fc.constantFrom('\n  ', '\n\n  ', '\n  #', '\n# ', '\n    ');
const inLine = fc.oneof(
  { arbitrary: words, weight: 5 },
  { arbitrary: around, weight: 5 },
  { arbitrary: signs, weight: 3 },
  { arbitrary: names, weight: 1 },
);
const written = (piece: fc.Arbitrary<string>) =>
  fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''));
const anyValue = written(fc.oneof({ arbitrary: inLine, weight: 9 }, { arbitrary: breaks, weight: 1 }));

const trimmed = (text: string) => text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');

/**
 * The words that a person means by what stands behind a colon. Undefined where it takes knowledge of YAML: text that is
 * escaped on purpose.
 */
function meant(value: string): string | undefined {
  const text = trimmed(value.replace(/\n#[^\n]*/g, ''));
  const [, double] = /^"((?:[^"\\]|\\.)*)"(?:[ \t]+#[^\n]*)?$/s.exec(text) ?? [];
  if (double !== undefined)
    return double.includes('\\') ? undefined : trimmed(double.replace(/\s*\n\s*/g, ' '));
  const [, single] = /^'((?:[^']|'')*)'(?:[ \t]+#[^\n]*)?$/s.exec(text) ?? [];
  if (single !== undefined) return trimmed(single.replaceAll("''", "'").replace(/\s*\n\s*/g, ' '));
  const [, block] = /^[|>][-+]?\n(.*)$/s.exec(text.replace(/^([|>][-+]?)[ \t]+\n/, '$1\n')) ?? [];
  return trimmed(block ?? text).replace(/[ \t]*\n\s*/g, ' ');
}

const facts =
  'summary: Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.\n';
const release = (kicker: string) =>
  `title: Ein Titel, der lang genug ist\nkicker: ${kicker}\n${facts}publishedAt: 2026-01-15T10:00:00+01:00\ntopics: [hafen]\n`;

let accepted = 0;

test('whatever is accepted means what stands behind its colon', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const read = dataOf(release(value), releaseSchema).facts;
      const words = meant(value);
      if (!read || words === undefined) return;
      accepted += 1;
      assert.equal(read.kicker, words.normalize('NFC'));
      assert.equal(read.title, 'Ein Titel, der lang genug ist');
    }),
    { numRuns: 1000 },
  );
  assert.ok(accepted > 50, `${accepted} texts were accepted`);
});

test('whatever is accepted in braces means what stands there, and nothing else is made of it', () => {
  const value = written(inLine).filter((text) => !/[}]/.test(text));
  fc.assert(
    fc.property(value, (text) => {
      const read = dataOf(`name: { de: ${text} }\n`, topicSchema).facts;
      const words = meant(text.replace(/,\s*$/, ''));
      if (read && words !== undefined) assert.deepEqual(read.name, { de: words });
    }),
    { numRuns: 500 },
  );
});

test('paragraphs that are accepted are those that were written', () => {
  const about = 'Der erfundene Hafenverbund vertritt die Häfen der erfundenen Küste';
  const blank = fc.constantFrom('\n\n        ', '\n        ', '\n\n\n        ');
  const value = written(fc.oneof({ arbitrary: inLine, weight: 6 }, { arbitrary: blank, weight: 2 }));
  fc.assert(
    fc.property(value, fc.constantFrom('', '|\n        ', '>\n        ', '|-\n        '), (text, header) => {
      const entry = `  - validFrom: 2020-01-01\n    short:\n      de: ${header}${about} ${text}\n`;
      const read = dataOf(
        `name: { de: Hafen }\nkind: member\nboilerplates:\n${entry}`,
        organisationSchema,
      ).facts;
      if (!read) return;
      const paragraphs = (all: string) =>
        all.split(/\n\s*\n/).map((one) => trimmed(one.replace(/\s+/g, ' ')));
      assert.deepEqual(
        paragraphs(read.boilerplates[0]?.short['de'] ?? '').filter(Boolean),
        paragraphs(`${about} ${text}`).filter(Boolean),
      );
    }),
    { numRuns: 300 },
  );
});

test('quotation marks that are put mean what stood there, and change nothing that was right', () => {
  let put = 0;
  fc.assert(
    fc.property(written(inLine), (value) => {
      const source = release(value);
      const quoted = withQuotes(source, releaseSchema);
      if (dataOf(source, releaseSchema).facts) assert.equal(quoted, source);
      const read = quoted === source ? undefined : dataOf(quoted, releaseSchema).facts;
      if (!read) return;
      put += 1;
      const escaped = /^"[^"]*\\[^"]*"$/.test(trimmed(value)) ? trimmed(value).slice(1, -1) : undefined;
      assert.equal(read.kicker, (escaped ?? trimmed(value)).normalize('NFC'));
      assert.doesNotMatch(value, /(?:^|\s)#.*$/);
    }),
    { numRuns: 500 },
  );
  assert.ok(put > 10, `${put} texts got quotation marks`);
});
