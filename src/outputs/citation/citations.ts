import { bibtexOf } from './bibtex.ts';
import { type Cited, cslJson } from './csl.ts';
import { wikipediaTemplates } from './wikipedia.ts';

/** A release as others cite it: for Wikipedia by language, and for reference managers. */
export const citationsOf = (cited: Cited) => ({
  wikipedia: wikipediaTemplates(cited),
  bibtex: bibtexOf(cited),
  csl: cslJson(cited),
});
export type Citations = ReturnType<typeof citationsOf>;
