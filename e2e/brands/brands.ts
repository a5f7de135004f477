import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stringify } from 'yaml';

const require = createRequire(import.meta.url);

/** An invented brand: its `brand.yaml`, the files beside it by name, and whether it reads from right to left. */
export type InventedBrand = {
  name: string;
  facts: object;
  drawings: Readonly<Record<string, string>>;
  typefaces: Readonly<Record<string, string>>;
  isRightToLeft?: true;
};

const wordmark = (words: string, ink: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${8 + words.length * 24}" height="44" viewBox="0 0 ${8 + words.length * 24} 44"><path fill="${ink}" d="${[...words].map((_, index) => `M${8 + index * 24} 8h16v28h-16zm4 5v5h8v-5z`).join('')}"/></svg>`;
const badge = (ground: string, ink: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><circle cx="32" cy="32" r="32" fill="${ground}"/><path fill="${ink}" d="M20 14h10v36H20zM34 14h10v20H34z"/></svg>`;

/** A lighthouse and its light: the mark of the fictional port association. */
const lighthouse = (tower: string, light: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48"><path fill="${light}" d="M0 6l17 7v4L0 20zM48 6l-17 7v4l17 3z"/><path fill="${tower}" d="M19 10l5-6 5 6v8H19zM18 20h12l5 26H13z"/><path fill="${light}" d="M17 27h14l1 6H16z"/></svg>`;

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght';
const nunito = '@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2';
const ofl = 'SIL Open Font License 1.1';

/** Five brands that have nothing in common, and that of the showcase. */
export const brands: readonly InventedBrand[] = [
  {
    name: 'showcase',
    facts: {
      logo: { light: './brand/logo.svg', dark: './brand/logo-dark.svg', height: 36, withName: true },
      icon: './brand/icon.svg',
      colours: { brand: '#ef6a3c', second: '#14505c', link: '#14505c', dark: { link: '#8fd0dd' } },
      shape: { radius: 3, rule: 4 },
      ratio: '3:2',
      home: {
        url: 'https://nordlicht.example.org/',
        label: { de: 'nordlicht.example.org', en: 'nordlicht.example.org', ko: 'nordlicht.example.org' },
      },
      profiles: [{ name: 'Mastodon', url: 'https://social.example.org/@nordlicht' }],
    },
    drawings: {
      'logo.svg': lighthouse('#14505c', '#ef6a3c'),
      'logo-dark.svg': lighthouse('#d9efe6', '#ef6a3c'),
      'icon.svg': lighthouse('#14505c', '#ef6a3c'),
    },
    typefaces: {},
  },
  {
    name: 'yellow',
    facts: {
      logo: { light: './brand/logo.svg', height: 40, withName: true },
      icon: './brand/icon.svg',
      colours: { brand: '#ffd400', paper: '#ffffff', ink: '#111111' },
      masthead: 'band',
      type: {
        text: {
          name: 'Source Serif 4',
          files: [
            { file: './brand/serif.woff2', weights: [200, 900] },
            { file: './brand/serif-italic.woff2', weights: [200, 900], italic: true },
          ],
          licence: ofl,
          kind: 'serif',
        },
      },
      shape: { radius: 0, rule: 4 },
      ratio: '3:2',
      home: { url: 'https://example.org/', label: { de: 'Zum Verband', en: 'To the association' } },
      profiles: [{ name: 'Mastodon', url: 'https://example.org/@hafen' }],
    },
    drawings: { 'logo.svg': wordmark('HNL', '#111'), 'icon.svg': badge('#ffd400', '#111') },
    typefaces: { 'serif.woff2': `${serif}-normal.woff2`, 'serif-italic.woff2': `${serif}-italic.woff2` },
  },
  {
    name: 'red',
    facts: {
      logo: { light: './brand/logo.svg', dark: './brand/logo-dark.svg', height: 44 },
      colours: { brand: '#e30613', second: '#00378a' },
      type: { weights: { title: 800, display: 900 }, tracking: { display: -0.035 } },
      shape: { radius: 0, rule: 6 },
      ratio: '4:3',
    },
    drawings: {
      'logo.svg': wordmark('NORD', '#e30613'),
      'logo-dark.svg': wordmark('NORD', '#ff6b6b'),
    },
    typefaces: {},
  },
  {
    name: 'pale',
    facts: {
      colours: { brand: '#bfe3ff', paper: '#f4faff', dark: { paper: '#0b1b28' } },
      masthead: 'band',
      shape: { radius: 6, rule: 2 },
    },
    drawings: {},
    typefaces: {},
  },
  {
    name: 'mono',
    facts: {
      colours: {
        brand: '#000000',
        paper: '#ffffff',
        ink: '#000000',
        dark: { paper: '#000000', ink: '#ffffff' },
      },
      masthead: 'band',
      shape: { radius: 0, rule: 1 },
      ratio: '1:1',
    },
    drawings: {},
    typefaces: {},
    isRightToLeft: true,
  },
  {
    name: 'pink',
    facts: {
      icon: './brand/icon.svg',
      colours: { brand: '#ff2d95', second: '#7a00ff', dark: { paper: '#1d0b18' } },
      type: {
        text: {
          name: 'Nunito',
          files: [{ file: './brand/nunito.woff2', weights: [200, 1000] }],
          licence: ofl,
        },
        weights: { title: 800, display: 900 },
      },
      shape: { radius: 16, rule: 5 },
      scheme: 'both',
    },
    drawings: { 'icon.svg': badge('#ff2d95', '#fff') },
    typefaces: { 'nunito.woff2': nunito },
  },
];

/** Writes a brand into a content folder. */
export async function writeBrand(content: string, brand: InventedBrand): Promise<void> {
  await mkdir(join(content, 'brand'), { recursive: true });
  await writeFile(join(content, 'brand.yaml'), stringify(brand.facts));
  for (const [name, drawing] of Object.entries(brand.drawings))
    await writeFile(join(content, 'brand', name), drawing);
  for (const [name, file] of Object.entries(brand.typefaces))
    await copyFile(require.resolve(file), join(content, 'brand', name));
}
