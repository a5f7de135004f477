import { headingInMarkdown, linkInMarkdown, wordsInMarkdown } from '../../body/plain/markdown.ts';

type Section = { title: string; links: readonly { title: string; url: string; note?: string | undefined }[] };
type Index = {
  newsroom: string;
  description: string;
  terms: string;
  notes: readonly string[];
  sections: readonly Section[];
};

/** An index for language models: https://llmstxt.org */
export function llms({ newsroom, description, terms, notes, sections }: Index): string {
  const blocks = [
    headingInMarkdown(1, oneLine(newsroom)),
    `> ${plain(description)}`,
    ...[...notes, terms].map(plain),
    ...sections.map(({ title, links }) =>
      [headingInMarkdown(2, oneLine(title)), links.map(link).join('\n')].join('\n\n'),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const link = ({ title, url, note }: Section['links'][number]) =>
  `- ${linkInMarkdown(oneLine(title), url)}${note === undefined ? '' : `: ${plain(note)}`}`;

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const plain = (text: string) => wordsInMarkdown(oneLine(text));
