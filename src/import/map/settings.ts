import type { Parsed } from '../../body/reading/parse.ts';
import type { Newsroom } from '../../schema/newsroom.ts';

/** What a browser does in another way than a build: parsing a whole file, and the digest of one. */
export type ImportMeans = {
  parse: (source: string, language: string) => Parsed;
  digest: (source: string) => string;
};

/** What the import is told on the command line, and the newsroom that it imports into. */
export type ImportSettings = {
  newsroom: Newsroom;
  means: ImportMeans;
  /** The folder of the content, absolute. */
  content: string;
  /** The instant of the import. */
  now: Date;
  language?: string | undefined;
  issuer?: string | undefined;
  /** The credit of pictures for which the source names none. */
  rights?: string | undefined;
  /** The first day (`2015-01-01`) that is taken over. */
  since?: string | undefined;
  limit?: number | undefined;
  /** A folder with the pictures and files of the source, as `wp-content/uploads`. */
  files?: string | undefined;
  /** Whether the text goes into a form, where somebody adds the picture of a credit. */
  isForm?: boolean;
};
