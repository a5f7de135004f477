/** The same words in the languages of the newsroom; `{slots}` are filled with the facts of a release. */
export type Told = { de: string; en: string; ko: string };
export type Language = keyof Told;
export const languages: readonly Language[] = ['de', 'en', 'ko'];

/** What a generated release can tell about one field of the port city. */
export type Story = {
  slug: string;
  topics: readonly string[];
  issuer?: string;
  partner: string;
  speaker: string;
  kicker: Told;
  titles: readonly Told[];
  summaries: readonly Told[];
  leads: readonly Told[];
  heading: Told;
  sentences: readonly Told[];
  quotes: readonly Told[];
  facts: readonly Told[];
  alt: Told;
};
