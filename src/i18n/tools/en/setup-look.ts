import type { SetupLookWords } from '../../shapes/setup-look.ts';
import { setupWords } from './setup.ts';

// A contrast is never told larger than it is.
const ratio = (value: number) =>
  `${value.toLocaleString('en', { maximumFractionDigits: 1, roundingMode: 'floor' })}:1`;

/** The look of a new newsroom, and where it will live. */
export const setupLookWords: SetupLookWords = {
  questions: {
    logo: 'Logo, an SVG or PNG file (Enter: none, the name stands in its place)',
    colour: 'Colour of the organisation, as in the design manual (#0057a8; Enter: ours)',
    typeface: 'Typeface, a WOFF2 file (Enter: ours)',
    typefaceLicence:
      'Licence under which a public site may serve this typeface (SIL Open Font License 1.1, or the name of your contract)',
    host: 'Where the site will live (github-pages, gitlab-pages, forgejo, server, bucket, none)',
    target:
      'The folder on the server (deploy@press.your-domain.com:/srv/newsroom) or the address of the bucket (https://s3.example.com/newsroom); Enter leaves it open',
  },
  enter: (answer) => `Enter: ${answer}`,
  noFile: (path) =>
    `There is no file at this place. Write the path from here or from the root. Found: ${path}`,
  noTypeface:
    'This file is no typeface in WOFF2. Ask whoever made it for the web version, or convert it (fonttools, woff2_compress)',
  noLetters: 'This file has no Latin letters. Take the one with “latin” in its name',
  noTarget: (kinds) => `This is no place to publish to. Write ${kinds}`,
  contrast: (light, dark) =>
    `Links have a contrast of ${ratio(light)} on light pages and of ${ratio(dark)} on dark ones; 4.5:1 is needed. All pairs: npm run brand.`,
  noLook:
    'It has the look of the house. Logo, colours and typefaces can follow in content/brand.yaml (docs/brand.md).',
  next: {
    'github-pages': (deploy) =>
      `GitHub Pages: choose Settings → Pages → Source “GitHub Actions”, then type: gh variable set NEWSROOM_DEPLOY --body ${deploy} (docs/deploy-github-pages.md).`,
    'gitlab-pages': (deploy) =>
      `GitLab Pages: Settings → CI/CD → Variables, NEWSROOM_DEPLOY with the value ${deploy}; then a pipeline schedule every five minutes (docs/operations.md).`,
    forgejo: (deploy, secrets) =>
      `Forgejo: Settings → Actions → Variables, NEWSROOM_DEPLOY with the value “${deploy}”; Secrets: ${secrets} (docs/operations.md).`,
    server: (deploy, secrets) =>
      `Own server, by hand: npm run deploy -- ${deploy}. By the workflows: NEWSROOM_DEPLOY with the value “${deploy}”, secrets ${secrets} (docs/deploy-server.md).`,
    bucket: (deploy, secrets) =>
      `Bucket, by hand: npm run deploy -- ${deploy}. By the workflows: NEWSROOM_DEPLOY with the value “${deploy}”, secrets ${secrets} (docs/deploy-bucket.md).`,
  },
  nowhere: 'Where it will live is open (docs/operations.md lists the targets).',
  targets: {
    server: 'user@host:/folder',
    bucket: 'https://store/bucket',
  },
};

/** What each flag of `npm run setup` says. */
export const setupFlags = {
  ...setupWords.questions,
  ...setupLookWords.questions,
  upstream: setupWords.upstream,
  check: setupWords.check,
};
