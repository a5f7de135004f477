/** What is written into a picture; a text of several languages begins with that of the newsroom. */
export type PictureFacts = {
  title: string;
  captions: readonly { language: string; caption: string; alt: string }[];
  credit: string;
  source: string;
  terms: string;
  /** Where the terms are written in full, and where to ask. */
  termsUrl?: string | undefined;
  page: string;
};
