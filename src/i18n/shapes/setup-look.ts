/** Where a site can live, as `npm run setup` asks it. */
export const siteHosts = ['github-pages', 'gitlab-pages', 'forgejo', 'server', 'bucket', 'none'] as const;
export type SiteHost = (typeof siteHosts)[number];

/** What may stay open when a newsroom is set up. */
export type OpenQuestion = 'logo' | 'colour' | 'typeface' | 'typefaceLicence' | 'host' | 'target';

/** What `npm run setup` asks about the look and the place of a newsroom, and what it says of the answers. */
export type SetupLookWords = {
  questions: Record<OpenQuestion, string>;
  /** The answer that Enter stands for. */
  enter: (answer: string) => string;
  noFile: (path: string) => string;
  noTypeface: string;
  noLetters: string;
  noTarget: (kinds: string) => string;
  /** Contrasts of links, 1 to 21, on light and on dark pages. */
  contrast: (light: number, dark: number) => string;
  noLook: string;
  /** What to do at each host. `deploy` is what `NEWSROOM_DEPLOY` gets. */
  next: Record<Exclude<SiteHost, 'none'>, (deploy: string, secrets: string) => string>;
  nowhere: string;
  targets: { server: string; bucket: string };
};
