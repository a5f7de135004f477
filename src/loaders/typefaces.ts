import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brandFileName } from '../model/brand/faces.ts';
import type { Brand } from '../schema/brand/brand.ts';
import type { Typeface } from '../schema/brand/typefaces.ts';

type Variant = { weight: string; style: 'normal' | 'italic'; src: [string] };
type Family = {
  name: string;
  cssVariable: `--font-${'text' | 'title'}`;
  fallbacks: [string, ...string[]];
  options: { variants: [Variant, ...Variant[]] };
};

const require = createRequire(import.meta.url);
/** Upright alone: every page would carry the rules of an italic, and few texts have one. */
const house: Variant = {
  weight: '400 900',
  style: 'normal',
  src: [
    require.resolve('@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2'),
  ],
};

/** Typefaces on readers’ own machines with all of Hangul: macOS, Android and Linux, Windows. */
const hangul = ['Apple SD Gothic Neo', 'Noto Sans KR', 'Malgun Gothic'];

/** The last typeface of each kind. Astro makes one of the system as wide as the first while that is loading. */
const generic = { sans: 'sans-serif', serif: 'serif', mono: 'monospace' } as const;

/**
 * The typefaces for the configuration of Astro: those of the brand, or the house’s. `content` is the absolute path of the
 * content folder; `languages` decide whether there is a stack for Korean.
 */
export function typefacesOf(
  brand: Brand | undefined,
  content: string,
  languages: readonly string[],
): Family[] {
  const isKorean = languages.some((language) => language.startsWith('ko'));
  const korean = isKorean ? [...(brand?.type?.korean ?? []), ...hangul] : [];
  const family = (role: 'text' | 'title', face: Typeface): Family => ({
    name: face.name,
    cssVariable: `--font-${role}`,
    fallbacks: endingIn(korean, face.kind),
    options: { variants: variantsOf(face, content) },
  });
  const { text, title } = brand?.type ?? {};
  const first: Family = text
    ? family('text', text)
    : {
        name: 'Schibsted Grotesk',
        cssVariable: '--font-text',
        fallbacks: endingIn(korean, 'sans'),
        options: { variants: [house] },
      };
  return [first, ...(title ? [family('title', title)] : [])];
}

function endingIn(stack: readonly string[], kind: Typeface['kind']): [string, ...string[]] {
  const [first = generic[kind], ...rest] = [...stack, ...(kind === 'sans' ? ['system-ui'] : [])];
  return first === generic[kind] ? [first] : [first, ...rest, generic[kind]];
}

const variantsOf = (face: Typeface, content: string) =>
  face.files.map(({ file, weights, italic }): Variant => ({
    weight: weights.join(' '),
    style: italic ? 'italic' : 'normal',
    src: [join(content, 'brand', brandFileName(file))],
  })) as [Variant, ...Variant[]];
