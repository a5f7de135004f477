import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toolWordsIn } from '../i18n/tool-words.ts';
import type { Line, Points } from './points.ts';

/** A release in the document: its name, where it lies (nothing where that is a secret), and what to look at. */
export type Section = { title: string; place: string | undefined; points: Points; faults: string[] };

export type ReviewDocument = {
  heading: string;
  /** What was compared, where the site is, what is left out: a sentence each. */
  intro: string[];
  sections: Section[];
  otherFiles: string[];
};

/** A review as Markdown, in which nothing that an editor wrote can be taken for markup. */
export function reviewMarkdown(
  { heading, intro, sections, otherFiles }: ReviewDocument,
  language: string,
): string {
  const words = toolWordsIn(language).review;
  const children: RootContent[] = [
    title(1, heading),
    ...intro.map((sentence) => paragraph(text(sentence))),
    ...sections.flatMap((section) => sectionOf(section, language)),
    ...(otherFiles.length
      ? [
          title(2, words.otherFiles),
          list(otherFiles.map((file) => [paragraph({ type: 'inlineCode', value: file })])),
        ]
      : []),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-', rule: '-' });
}

function sectionOf({ title: name, place, points, faults }: Section, language: string): RootContent[] {
  const { labels } = toolWordsIn(language).review;
  const items = points.map(({ point, lines }) => pointItem(labels[point], lines));
  const checks = faults.map((fault): Line => ({ asks: true, text: fault }));
  return [
    title(2, name),
    ...(place === undefined ? [] : [paragraph({ type: 'inlineCode', value: place })]),
    list(checks.length ? [...items, pointItem(labels.check, checks)] : items),
  ];
}

/** A point with one line says it at once; one with several has a list. */
function pointItem(label: string, lines: readonly Line[]): ListItem['children'] {
  const [first] = lines;
  const head: PhrasingContent = { type: 'strong', children: [text(label)] };
  if (lines.length === 1 && first && !first.below?.length)
    return [paragraph(head, text(` ${marked(first)}`))];
  return [
    paragraph(head),
    list(
      lines.map((line) => [
        paragraph(text(marked(line))),
        ...(line.below?.length ? [list(line.below.map((one) => [paragraph(text(one))]))] : []),
      ]),
    ),
  ];
}

const marked = ({ asks, text: said }: Line) => `${asks ? '⚠' : '✔'} ${said}`;
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const title = (depth: 1 | 2, value: string): Heading => ({ type: 'heading', depth, children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const list = (items: ListItem['children'][]): List => ({
  type: 'list',
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});
