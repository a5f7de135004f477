import type { Brand } from '../../schema/brand/brand.ts';
import { contrast, failing, fit, type Surface, hexOf, toneOf } from './fit.ts';
import { type Colours, housePalette, type Palette, type ColourRole, type Theme } from './palette.ts';

/**
 * A colour of the brand that could not stay as it is: in which theme and role, as it was wanted, its contrast on a ground
 * and the one that it takes, and the colour that stands there instead.
 */
export type ColourChange = {
  theme: Theme;
  role: ColourRole;
  wanted: string;
  on: ColourRole;
  contrast: number;
  least: number;
  taken: string;
};

type Given = NonNullable<Brand['colours']>;
type Wanted = Partial<Record<'brand' | 'second' | 'link' | 'paper' | 'ink', string | undefined>>;

/** The contrast of text (WCAG 2.2, 1.4.3), of running text here, and of what moves because it had too little. */
const least = { text: 4.5, reading: 7, moved: 5.2 };

/** How light the paper of a theme may be, and how dark that of the other. */
const lightest = { light: 0.93, dark: 0.26 };

/**
 * The palette of a brand. Each colour that is given stays if it can be read; otherwise it becomes darker or lighter in
 * OKLCH, with its hue, until it can (https://www.w3.org/TR/css-color-4/#ok-lab). What is not given is the house’s, in the
 * hue of the given paper. The alarm and the mark are never the brand’s.
 */
export function derivePalette(colours: Given | undefined): { palette: Palette; changes: ColourChange[] } {
  if (!colours) return { palette: housePalette, changes: [] };
  const { dark = {}, ...light } = colours;
  const changes: ColourChange[] = [];
  const inverted: Wanted = {
    brand: dark.brand ?? light.brand,
    second: light.second,
    link: dark.link ?? dark.brand ?? light.link ?? light.brand,
    paper: dark.paper,
    ink: dark.ink,
  };
  return {
    palette: {
      light: coloursOf('light', light, light.paper, changes),
      dark: coloursOf('dark', inverted, light.paper, changes),
    },
    changes,
  };
}

function coloursOf(theme: Theme, wanted: Wanted, tint: string | undefined, changes: ColourChange[]): Colours {
  const house = housePalette[theme];
  const [from, towards] = theme === 'light' ? [-1, 'darker' as const] : [1, 'lighter' as const];
  const paper = paperOf(theme, wanted, tint, changes);
  const ground = toneOf(paper);
  const isOwn = paper !== house.paper;
  /** A tone as far from the paper as in the house, in the paper’s hue. */
  const beside = (distance: number) => hexOf({ ...ground, l: ground.l + from * distance });
  const sheet = isOwn ? beside(theme === 'light' ? 0.025 : 0.04) : house.sheet;
  const on = (needed: number, ...roles: string[]): Surface[] =>
    roles.map((one) => ({ on: one, least: needed }));
  const named = { paper, sheet };

  /** A colour as it is, or as much darker or lighter as it takes; what was asked for is noted. */
  const held = (role: ColourRole, colour: string, grounds: readonly Surface[], isAsked: boolean): string => {
    const lacking = failing(colour, grounds);
    if (!lacking) return colour;
    const moved = grounds.map((one) => ({ ...one, least: Math.max(one.least, least.moved) }));
    const taken = fit(toneOf(colour), moved, towards);
    const where = lacking.on === paper ? 'paper' : lacking.on === house.mark ? 'mark' : 'sheet';
    if (isAsked)
      changes.push({
        theme,
        role,
        wanted: colour,
        on: where,
        contrast: contrast(colour, lacking.on),
        least: lacking.least,
        taken,
      });
    return taken;
  };

  const reading = [...on(least.reading, paper, sheet), ...on(least.text, house.mark)];
  const ink = held('ink', wanted.ink ?? house.ink, reading, wanted.ink !== undefined);
  const isInk = isOwn || ink !== house.ink;
  const softer = { ...toneOf(ink), l: toneOf(ink).l - from * 0.2 };
  const soft = isInk ? fit(softer, on(least.moved, paper, sheet), towards) : house['ink-soft'];
  const asked = wanted.link ?? wanted.brand;
  const accent = held('accent', asked ?? house.accent, on(least.text, paper, sheet), asked !== undefined);
  const brand = brandOf(wanted.brand, paper, house.brand, towards);
  return {
    ...named,
    ink,
    'ink-soft': soft,
    rule: isOwn ? beside(theme === 'light' ? 0.108 : 0.15) : house.rule,
    accent,
    brand,
    'on-brand': readableOn(brand, [paper, ink]),
    second: wanted.second === undefined ? ink : brandOf(wanted.second, paper, ink, towards),
    alert: held('alert', house.alert, on(least.text, paper, sheet), false),
    mark: house.mark,
  };
}

/** The paper: light enough for dark text, or dark enough for light text. */
function paperOf(theme: Theme, { paper }: Wanted, tint: string | undefined, changes: ColourChange[]): string {
  const house = housePalette[theme];
  if (paper === undefined) {
    if (theme === 'light' || tint === undefined) return house.paper;
    const { c, h } = toneOf(tint);
    return hexOf({ ...toneOf(house.paper), c: Math.min(c, 0.02), h });
  }
  const tone = toneOf(paper);
  const isFit = theme === 'light' ? tone.l >= lightest.light : tone.l <= lightest.dark;
  if (isFit) return paper;
  const taken = hexOf({ ...tone, l: lightest[theme] });
  const { ink } = house;
  const at = { theme, role: 'paper', on: 'ink' } as const;
  changes.push({ ...at, wanted: paper, contrast: contrast(paper, ink), least: least.reading, taken });
  return taken;
}

/**
 * The brand as a surface. On dark paper a dark one could not be seen (WCAG 2.2, 1.4.11), and a black one becomes white
 * rather than grey. On light paper a light one may be as pale as it is: the ink beside it carries the rule.
 */
function brandOf(wanted: string | undefined, paper: string, house: string, towards: 'darker' | 'lighter') {
  if (wanted === undefined) return house;
  if (towards === 'darker') return wanted;
  const tone = toneOf(wanted);
  const seen = [{ on: paper, least: 3 }];
  if (!failing(wanted, seen)) return wanted;
  return tone.c < 0.02 ? hexOf({ ...tone, l: 1 - tone.l }) : fit(tone, seen, towards);
}

/** The text on a surface: one of the colours of the page, else black or white, one of which is always readable. */
function readableOn(surface: string, colours: readonly string[]): string {
  const [best = ''] = [...colours].sort((a, b) => contrast(b, surface) - contrast(a, surface));
  if (contrast(best, surface) >= least.text) return best;
  return contrast('#ffffff', surface) > contrast('#000000', surface) ? '#ffffff' : '#000000';
}
