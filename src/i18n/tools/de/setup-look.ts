import type { SetupLookWords } from '../../shapes/setup-look.ts';
import { setupWords } from './setup.ts';

// A contrast is never told larger than it is.
const ratio = (value: number) =>
  `${value.toLocaleString('de', { maximumFractionDigits: 1, roundingMode: 'floor' })}:1`;

/** Wie ein neuer Newsroom aussieht, und wo er liegen wird. */
export const setupLookWords: SetupLookWords = {
  questions: {
    logo: 'Logo, eine Datei als SVG oder PNG (Eingabetaste: keines, dort steht der Name)',
    colour: 'Hausfarbe, wie im Handbuch der Gestaltung (#0057a8; Eingabetaste: unsere)',
    typeface: 'Hausschrift, eine WOFF2-Datei (Eingabetaste: unsere)',
    typefaceLicence:
      'Lizenz, unter der eine öffentliche Website diese Schrift ausliefern darf (SIL Open Font License 1.1, oder der Name Ihres Vertrags)',
    host: 'Wo die Website liegen wird (github-pages, gitlab-pages, forgejo, server, bucket, none)',
    target:
      'Der Ordner auf dem Server (deploy@presse.ihre-domain.de:/srv/newsroom) oder die Adresse des Buckets (https://s3.example.com/newsroom); die Eingabetaste lässt es offen',
  },
  enter: (answer) => `Eingabetaste: ${answer}`,
  noFile: (path) =>
    `Dort liegt keine Datei. Schreiben Sie den Pfad von hier oder von der Wurzel aus. Gefunden: ${path}`,
  noTypeface:
    'Diese Datei ist keine Schrift im Format WOFF2. Bitten Sie den Hersteller um die Fassung fürs Web, oder wandeln Sie sie um (fonttools, woff2_compress)',
  noLetters: 'Diese Datei hat keine lateinischen Buchstaben. Nehmen Sie die mit „latin“ im Namen',
  noTarget: (kinds) => `Dorthin lässt sich nichts veröffentlichen. Schreiben Sie ${kinds}`,
  contrast: (light, dark) =>
    `Links haben einen Kontrast von ${ratio(light)} auf hellen und von ${ratio(dark)} auf dunklen Seiten; nötig sind 4,5:1. Alle Paare: npm run brand.`,
  noLook:
    'Er sieht aus wie das Haus. Logo, Farben und Schriften können in content/brand.yaml folgen (docs/brand.md).',
  next: {
    'github-pages': (deploy) =>
      `GitHub Pages: Settings → Pages → Source „GitHub Actions“ wählen, dann: gh variable set NEWSROOM_DEPLOY --body ${deploy} (docs/deploy-github-pages.md).`,
    'gitlab-pages': (deploy) =>
      `GitLab Pages: Settings → CI/CD → Variables, NEWSROOM_DEPLOY mit dem Wert ${deploy}; dazu ein Pipeline-Zeitplan alle fünf Minuten (docs/operations.md).`,
    forgejo: (deploy, secrets) =>
      `Forgejo: Settings → Actions → Variables, NEWSROOM_DEPLOY mit dem Wert „${deploy}“; Secrets: ${secrets} (docs/operations.md).`,
    server: (deploy, secrets) =>
      `Eigener Server, von Hand: npm run deploy -- ${deploy}. Durch die Workflows: NEWSROOM_DEPLOY mit dem Wert „${deploy}“, Secrets ${secrets} (docs/deploy-server.md).`,
    bucket: (deploy, secrets) =>
      `Bucket, von Hand: npm run deploy -- ${deploy}. Durch die Workflows: NEWSROOM_DEPLOY mit dem Wert „${deploy}“, Secrets ${secrets} (docs/deploy-bucket.md).`,
  },
  nowhere: 'Wo er liegen wird, ist offen (docs/operations.md nennt die Ziele).',
  targets: {
    server: 'nutzer@host:/ordner',
    bucket: 'https://speicher/bucket',
  },
};

/** Was jede Angabe von `npm run setup` bedeutet. */
export const setupFlags = {
  ...setupWords.questions,
  ...setupLookWords.questions,
  upstream: setupWords.upstream,
  check: setupWords.check,
};
