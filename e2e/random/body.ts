import { wordsIn } from '../../src/i18n/words.ts';
import type { Chance } from '../newsroom/chance.ts';
import { line, signs, typed } from './words.ts';

/** A piece of a body as it is typed, and what of it every form has to say, in this order. */
export type Block = { typed: string; says: readonly string[] };

/** What the body of a release may name. */
export type Named = {
  language: string;
  speaker: string;
  organisation: string;
  figure?: string | undefined;
  download?: { file: string; isUnread: boolean } | undefined;
  event?: string | undefined;
};

const { struck } = wordsIn('de');
const plain = (text: string): Block => ({ typed: typed(text), says: [text] });

function ordinary(by: Chance): Block {
  const [text, read] = signs(by);
  return { typed: text, says: read.split(struck.before).flatMap((part) => part.split(struck.after)) };
}

/** Blocks by what they are; each says new words. */
const blocks: ((by: Chance, named: Named) => Block)[] = [
  (by, { language }) => plain(`${line(by, language, 60, 260)}.`),
  (by, { language }) => plain(`${line(by, language, 60, 260)}.`),
  ordinary,
  ordinary,
  (by, { language }) => {
    const text = line(by, language, 10, 60);
    return { typed: `## ${typed(text)}`, says: [text] };
  },
  (by, { language }) => {
    const items = [1, 2, 3].map(() => line(by, language, 8, 80));
    const mark = by.one(['-', '*', '1.']);
    return { typed: items.map((item) => `${mark} ${typed(item)}`).join('\n'), says: items };
  },
  (by, { language }) => {
    const cells = [1, 2, 3, 4].map(() => line(by, language, 4, 40));
    const [a = '', b = '', c = '', d = ''] = cells.map(typed);
    return { typed: `| ${a} | ${b} |\n| :-- | --: |\n| ${c} | ${d} |`, says: cells };
  },
  (by, { language, speaker }) => {
    const text = `${line(by, language, 30, 160)}.`;
    return { typed: `<Quote speaker="${speaker}">\n${typed(text)}\n</Quote>`, says: [text] };
  },
  (by, { language }) => {
    const [title, text] = [line(by, language, 6, 40), line(by, language, 30, 120)];
    return {
      typed: `<FactBox title="${title}">\n${typed(text)}\n</FactBox>`,
      says: [title, text],
    };
  },
  (by, { language }) => {
    const [before, note] = [line(by, language, 30, 120), line(by, language, 20, 90)];
    const id = line(by, 'x', 1, 1);
    return { typed: `${typed(before)}.[^${id}]\n\n[^${id}]: ${typed(note)}.`, says: [before] };
  },
  (by, { language, organisation }) => {
    const [before, label, after] = [1, 2, 3].map(() => line(by, language, 10, 60)) as [
      string,
      string,
      string,
    ];
    return {
      typed: `${typed(before)} <OrgLink id="${organisation}">${typed(label)}</OrgLink>, [${typed(after)}](https://example.com/größe/a(b)?x=1&y=%2F#z).`,
      says: [before, label, after],
    };
  },
  (by, { language }) => {
    const text = line(by, language, 20, 90);
    return {
      typed: `> ${typed(text)}.\n\n***\n\n\`\`\`yaml\na: { b: "<c>" } # *d*\n\`\`\``,
      says: [text, 'a: { b: "<c>" } # *d*'],
    };
  },
  (by, { language }) => {
    const [text, own] = [line(by, language, 20, 90), line(by, 'x', 1, 1)];
    return {
      typed: `${typed(text)} H<sub>2</sub>O und 5 m<sup>2</sup> <span lang="ar">مرحبا بالعالم</span> **fett**e${own} *Wörter*.\\\n${own} <abbr title="eine Kammer">AHK</abbr> und https://example.com/${own}_b_c.`,
      says: [text, `H2Ound5m2مرحبا بالعالمfette${own}Wörter`, `${own}AHKundhttps://example.com/${own}_b_c`],
    };
  },
  (by, { language, figure, download, event }) => {
    const text = line(by, language, 20, 90);
    const parts = [
      figure &&
        `<Figure src="./${figure}" alt="${line(by, language, 15, 120)}" caption="${line(by, language, 12, 160)}" credit="${line(by, language, 5, 60)}" />`,
      download &&
        `<Download file="./${download.file}" title="${line(by, language, 10, 90)}"${download.isUnread ? ' unread="allowed"' : ''} />`,
      event && `<EventCard title="${event}" />`,
      `<Video href="https://vimeo.com/${by.between(1e5, 1e9)}" title="${line(by, language, 10, 90)}" />`,
    ];
    return {
      typed: [`${typed(text)}.`, ...parts.filter((part) => part !== undefined)].join('\n\n'),
      says: [text],
    };
  },
];

/** A body of some blocks, none of which runs into the next. */
export function drawBody(by: Chance, named: Named): Block {
  const first = plain(`${line(by, named.language, 60, 160)}.`);
  const drawn = Array.from({ length: by.between(3, 9) }, () => [
    by.one(blocks)(by, named),
    // Two lists in a row would be one, and a text in front of a heading says what it is about.
    plain(`${line(by, named.language, 30, 90)}.`),
  ]).flat();
  const all = [first, ...drawn];
  return { typed: all.map((one) => one.typed).join('\n\n'), says: all.flatMap(({ says }) => says) };
}
