import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type Cited, cslOf } from './csl.ts';

// The key is that of the release. Letters stay what they are: without that the library leaves out all of Korean.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  // Else the library takes it for a tag.
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
};

/** What LaTeX takes for a command, as letters. The library escapes all but ASCII with it, or nothing. */
const escaped = (text: string): string =>
  text.replace(/[\\~^<>&%#$_{}]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** A release as an entry of BibTeX: https://ctan.org/pkg/bibtex */
export const bibtexOf = ({ title, issuer, newsroom, kind, ...others }: Cited): string => {
  const own = {
    ...others,
    title: escaped(title),
    issuer: escaped(issuer),
    newsroom: escaped(newsroom),
    kind: escaped(kind),
  };
  return new Cite(cslOf(own)).format('bibtex').trim();
};
