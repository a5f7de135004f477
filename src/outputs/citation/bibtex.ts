import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type Cited, cslOf } from './csl.ts';

// The key is that of the release. Letters stay what they are: without that the library leaves out all of Korean.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** A release as an entry of BibTeX: https://ctan.org/pkg/bibtex */
export const bibtexOf = (cited: Cited): string => new Cite(cslOf(cited)).format('bibtex').trim();
