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
    `# ${plain(newsroom)}`,
    `> ${plain(description)}`,
    ...[...notes, terms].map(plain),
    ...sections.map(({ title, links }) => [`## ${plain(title)}`, links.map(link).join('\n')].join('\n\n')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const link = ({ title, url, note }: Section['links'][number]) =>
  `- [${plain(title)}](<${url}>)${note === undefined ? '' : `: ${plain(note)}`}`;

/** One line, with Markdown characters escaped. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');
