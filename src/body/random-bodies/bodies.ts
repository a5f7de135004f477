import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../parse.ts';
import type { Root } from '../tree.ts';

/** Words in several scripts, some with signs that mean something in MDX. */
export const words = ['Hafen', 'Öl', '부산', 'e\u0301tude', '😀', '5 \\< 7', '\\{Wert\\}', '„Ja“'];
const word = fc.constantFrom(...words);
const piece = (withComponents: boolean) =>
  fc.oneof(
    { arbitrary: word, weight: 5 },
    word.map((text) => `**${text}**`),
    word.map((text) => `*${text}*`),
    word.map((text) => `~~${text}~~`),
    fc.constant('`{code}`'),
    word.map((text) => `[${text}](https://example.org/a?b=1&c=2)`),
    word.map((text) => `[${text}](/impressum/)`),
    word.map((text) => `<span lang="en">${text}</span>`),
    fc.constantFrom('H<sub>2</sub>O', '<br />', '{/* Geheimnis */}', '<abbr title="Kammer">AHK</abbr>'),
    ...(withComponents
      ? [fc.constantFrom('<OrgLink id="ahk" />', '<OrgLink id="ahk">Kammer</OrgLink>')]
      : []),
  );
const sentence = (withComponents: boolean) =>
  fc
    .array(piece(withComponents), { minLength: 1, maxLength: 5 })
    .map((pieces) => `Wort ${pieces.join(' ')} Ende.`);
const some = (text: fc.Arbitrary<string>) => fc.array(text, { minLength: 1, maxLength: 3 });
const block = (withComponents: boolean) => {
  const text = sentence(withComponents);
  return fc.oneof(
    { arbitrary: text, weight: 3 },
    some(text).map((all) => all.map((one) => `- ${one}`).join('\n')),
    some(text).map((all) => all.map((one, i) => `${i + 1}. ${one}`).join('\n')),
    some(text).map((all) => ['| a | b |', '| :- | -: |', ...all.map((one) => `| ${one} | 1 |`)].join('\n')),
    text.map((one) => `> ${one}\n>\n> – Ada Anker`),
    word.map((one) => `## ${one}`),
    fc.constantFrom(
      '***',
      '```\n{x} <y>\n```',
      '{/* Geheimnis */}',
      '- [x] ja\n- [ ] nein',
      'Note[^1]\n\n[^1]: Unten',
    ),
    ...(withComponents
      ? [
          some(text).map((all) => `<Quote speaker="ada">\n\n${all.join('\n\n')}\n\n</Quote>`),
          text.map((one) => `<FactBox title="Zahlen">\n\n- ${one}\n\n</FactBox>`),
          fc.constant('<Figure src="./a.jpg" alt="Ein Schiff im Hafen" credit="Foto: Ada" />'),
          fc.constant('<Download file="./a.pdf" title="Die Zahlen" />'),
          fc.constant('<EventCard title="Ein Termin" />'),
          fc.constant('<Video href="https://vimeo.com/123456" title="Ein Rundgang" />'),
        ]
      : []),
  );
};

/** A body of paragraphs, lists, tables and headings, of components too where they are wanted. */
export const body = (withComponents: boolean) =>
  fc.array(block(withComponents), { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

/** The tree of a body, which has no fault. */
export function tree(source: string): Root {
  const parsed = parse(source, 'de');
  assert.ok('tree' in parsed, JSON.stringify(parsed));
  return parsed.tree;
}

/** How often a property is tried. */
export const runs = { numRuns: 150 };
