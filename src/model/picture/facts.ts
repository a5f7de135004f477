/** The facts that are written into a picture. The first caption is in the newsroom's first language. */
export type PictureFacts = {
  title: string;
  captions: readonly { language: string; caption: string; alt: string }[];
  credit: string;
  source: string;
  terms: string;
  /** The address of the full terms. */
  termsUrl?: string | undefined;
  page: string;
  /** The IPTC address that says how the picture was made. */
  sourceType?: string | undefined;
};

/** Everything that is written into a picture. */
export type Told = { [name in keyof Omit<PictureFacts, 'captions'>]?: PictureFacts[name] | undefined } & {
  creators: readonly string[];
  captions: PictureFacts['captions'];
  rights?: string | undefined;
};
