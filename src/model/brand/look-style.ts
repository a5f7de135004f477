import { hexOf, toneOf } from './fit.ts';
import { type BrandLook, houseRadius } from './look.ts';
import { roles, type Theme } from './palette.ts';
import type { WeightRole } from './weights.ts';

/** The media query of readers who wish a theme. */
export const themeQuery = (theme: Theme): string => `(prefers-color-scheme:${theme})`;

type Properties = Readonly<Record<string, string>>;

/** A colour of both themes, in as few letters as a style sheet can say it. */
function pairOf(light: string, dark: string): string {
  const [one, other] = [light, dark].map((colour) => hexOf(toneOf(colour)));
  return one === other ? `${one}` : `light-dark(${one}, ${other})`;
}

/**
 * The custom properties of a look, as `src/styles/tokens.css` names them. What stands there is the house’s, for who reads
 * it; in the pages stands what this says (`src/loaders/look-of-the-brand.ts`).
 */
export function propertiesOf(look: BrandLook): Properties {
  const { palette, weights, tracking, wordSpace, radius, rule, ratio } = look;
  const { light, dark } = palette;
  return {
    ...Object.fromEntries(roles.map((role) => [`--${role}`, pairOf(light[role], dark[role])])),
    ...Object.fromEntries(
      Object.entries(weights).map(([role, weight]) => [`--weight-${role as WeightRole}`, String(weight)]),
    ),
    '--tracking-title': `${tracking.title}em`,
    '--tracking-display': `${tracking.display}em`,
    '--bold-space': `${wordSpace}em`,
    '--strong-space': `${Math.min(wordSpace, 0.05)}em`,
    '--radius': `${radius}px`,
    // Pictures and boxes are square in the house.
    '--radius-box': `${radius === houseRadius ? 0 : radius}px`,
    '--rule-strong': `${rule}px`,
    '--ratio': ratio.join(' / '),
  };
}

/**
 * The style of a look that no custom property tells, in every page after the style sheets and in no layer, so that it wins
 * over them. Empty without a brand.
 */
export function lookStyle(look: BrandLook): string {
  return [
    // Whoever chose a theme before there was one alone has it still in this browser.
    look.scheme !== 'both' && `@media screen{:root[data-theme],:root{color-scheme:${look.scheme}}}`,
    look.isBand && band,
  ]
    .filter(Boolean)
    .join('');
}

/** One logo for each theme; the one that is not shown is not loaded. Paper is light. */
const asDark = (root: string) => `${root} .name .light{display:none}${root} .name .dark{display:block}`;
export const logoStyle = [
  '.name .dark{display:none}',
  `@media screen{${asDark('[data-theme=dark]')}}`,
  `@media screen and (prefers-color-scheme:dark){${asDark(':root:not([data-theme=light])')}}`,
].join('');

/** The page head on the brand’s colour, which reaches to the edges of the window: all in it has the text on the brand. */
const band = `@media screen{.masthead{${[
  'padding-block-end:var(--space-2)',
  'background:var(--brand)',
  'color:var(--on-brand)',
  'box-shadow:0 0 0 100vmax var(--brand)',
  'clip-path:inset(0 -100vmax)',
  '--ink:var(--on-brand)',
  '--ink-soft:var(--on-brand)',
  '--accent:var(--on-brand)',
  '--rule:transparent',
].join(';')}}.bar{--brand:var(--on-brand);--second:var(--on-brand)}}`;
