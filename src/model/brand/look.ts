import type { Brand } from '../../schema/brand/brand.ts';
import { type ColourChange, derivePalette } from './derive.ts';
import { hasItalic } from './faces.ts';
import type { Palette } from './palette.ts';
import { type Weights, weightsOf } from './weights.ts';

/** How a newsroom looks: everything that a brand decides, with what the house has where the brand is silent. */
export type BrandLook = {
  palette: Palette;
  /** The colours that could not stay as they were given. */
  changes: readonly ColourChange[];
  weights: Weights;
  /** Distances between letters and bold words, in ems. */
  tracking: { title: number; display: number };
  wordSpace: number;
  /** In pixels. */
  radius: number;
  rule: number;
  /** Width to height of pictures in lists. */
  ratio: readonly [width: number, height: number];
  isBand: boolean;
  scheme: Brand['scheme'];
  hasTitleFace: boolean;
  hasItalic: boolean;
};

/** The look of the house, tuned to its typeface: the bolder that one, the narrower its space. */
const house = { tracking: { title: -0.015, display: -0.025 }, wordSpace: 0.08, radius: 2, rule: 3 };
export const houseRadius: number = house.radius;
/** What suits a typeface that nobody here has seen. */
const anyFace = { tracking: { title: -0.005, display: -0.01 }, wordSpace: 0 };

/** The look of a brand; without one, that of the house. */
export function lookOf(brand?: Omit<Brand, 'files'>): BrandLook {
  const { type } = brand ?? {};
  const base = type?.text || type?.title ? anyFace : house;
  const [width = 16, height = 9] = (brand?.ratio ?? '16:9').split(':').map(Number);
  return {
    ...derivePalette(brand?.colours),
    weights: weightsOf(type),
    tracking: {
      title: type?.tracking?.title ?? base.tracking.title,
      display: type?.tracking?.display ?? base.tracking.display,
    },
    wordSpace: type?.wordSpace ?? base.wordSpace,
    radius: brand?.shape?.radius ?? house.radius,
    rule: brand?.shape?.rule ?? house.rule,
    ratio: [width, height],
    isBand: brand?.masthead === 'band',
    scheme: brand?.scheme ?? 'both',
    hasTitleFace: type?.title !== undefined,
    hasItalic: hasItalic(type),
  };
}

/** The look without a brand. */
export const houseLook: BrandLook = lookOf();
