import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { storedPath } from '../../manuscript/content-folder.ts';
import { brandFileName } from '../../model/brand/faces.ts';
import type { Brand } from '../../schema/brand/brand.ts';
import type { Typeface } from '../../schema/brand/typefaces.ts';

type Variant = {
  weight: string;
  style: 'normal' | 'italic';
  src: [string];
  unicodeRange?: [string];
  featureSettings?: string;
};
type Variants = [Variant, ...Variant[]];
type Family = {
  name: string;
  cssVariable: `--font-${'text' | 'title' | 'italic' | 'figures'}`;
  fallbacks: string[];
  optimizedFallbacks?: false;
  options: { variants: Variants };
};

const require = createRequire(import.meta.url);
const houseFace = (style: Variant['style']): Variant => ({
  weight: '400 900',
  style,
  src: [
    require.resolve(
      `@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-${style}.woff2`,
    ),
  ],
});

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
  const korean = isKorean ? [...(brand?.type?.korean ?? []).map(installedName), ...hangul] : [];
  const { text, title } = brand?.type ?? {};
  const faces = text ? variantsOf(text, content) : [houseFace('normal'), houseFace('italic')];
  const name = text?.name ?? 'Schibsted Grotesk';
  const fallbacks = endingIn(korean, text?.kind ?? 'sans');
  const [upright, italic] = (['normal', 'italic'] as const).map((style) =>
    faces.filter((face) => face.style === style),
  );
  return [
    // Upright alone, if there is one: every page would carry the rules of an italic, and few texts have one.
    ...family(name, 'text', upright?.[0] ? upright : faces, fallbacks),
    ...(title ? family(title.name, 'title', variantsOf(title, content), endingIn(korean, title.kind)) : []),
    ...family(name, 'italic', italic, fallbacks, false),
    ...family(name, 'figures', upright?.map(inDigits), [], false),
  ];
}

/** A typeface for Astro, if it has files. Those that few pages have get no one of the system as wide as they are. */
function family(
  name: string,
  role: 'text' | 'title' | 'italic' | 'figures',
  [first, ...rest]: Variant[] = [],
  fallbacks: string[],
  optimizedFallbacks?: false,
): Family[] {
  if (!first) return [];
  const options = { variants: [first, ...rest].map(inProject) as Variants };
  const usual = optimizedFallbacks === undefined ? {} : { optimizedFallbacks };
  return [{ name: ownName(name), cssVariable: `--font-${role}`, fallbacks, ...usual, options }];
}

/**
 * A face whose file is named from the folder of the project on, as Astro resolves it. Astro’s name of the typeface has a
 * digest of this, and every page has that name: it must not depend on where the project lies.
 */
function inProject(face: Variant): Variant {
  const place = storedPath(face.src[0]);
  return { ...face, src: [isAbsolute(place) || place.startsWith('.') ? place : `./${place}`] };
}

/**
 * A name for a face that the site brings along. Astro writes one without a space as it is, and few style sheets know a name
 * that begins with a digit (0xProto).
 */
const ownName = (name: string): string =>
  name.replace(/[^\p{L}\p{M}\p{N} _-]/gu, '-').replace(/^(?!\p{L})/u, '_');

/** Words that a style sheet reads otherwise than as a name. */
const keyword = /^(?:inherit|initial|unset|revert|default)$/i;

/** The exact name of a face on readers’ machines. With a space Astro puts it into quotation marks; else signs are escaped. */
function installedName(name: string): string {
  if (name.includes(' ')) return name;
  const unfit = keyword.test(name) ? /^./u : /^[^\p{L}_]|[^\p{L}\p{M}\p{N}_-]/gu;
  return name.replace(unfit, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`);
}

/** The digits of a face, all as wide as the widest. */
const inDigits = (face: Variant): Variant => ({
  ...face,
  unicodeRange: ['U+30-39'],
  featureSettings: '"tnum"',
});

function endingIn(stack: readonly string[], kind: Typeface['kind']): string[] {
  const [first = generic[kind], ...rest] = [...stack, ...(kind === 'sans' ? ['system-ui'] : [])];
  return first === generic[kind] ? [first] : [first, ...rest, generic[kind]];
}

const variantsOf = (face: Typeface, content: string): Variant[] =>
  face.files.map(({ file, weights, italic }) => ({
    weight: weights.toSorted((one, other) => one - other).join(' '),
    style: italic ? 'italic' : 'normal',
    src: [join(content, 'brand', brandFileName(file))],
  }));
