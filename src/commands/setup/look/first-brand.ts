import { extensionOf } from '../../../manuscript/file-beside.ts';
import { slugFrom } from '../../../model/address/slug.ts';
import { contrastsOf } from '../../../model/brand/contrasts.ts';
import { lookOf } from '../../../model/brand/look.ts';
import { type Brand, brandSchema } from '../../../schema/brand/brand.ts';
import { explained } from '../explained.ts';
import { typedPath } from './look-questions.ts';
import { typefaceIn } from './typeface.ts';

/** `brand.yaml`, and the files in `brand/` by their names, each with the path that it is copied from. */
export type FirstBrand = { text: string; copies: ReadonlyMap<string, string> };

/** The brand of a new newsroom. Undefined when it has the look of the house. */
export function firstBrand(answers: ReadonlyMap<string, string>): FirstBrand | undefined {
  const [logo, colour, typeface] = ['logo', 'colour', 'typeface'].map((key) => answers.get(key) || undefined);
  const copies = new Map<string, string>();
  // Their own names may have spaces or capitals, which no address keeps.
  const copied = (path: string, name: string) => {
    const file = `${name}.${extensionOf(path)}`;
    copies.set(file, typedPath(path));
    return `./brand/${file}`;
  };
  const brand = {
    ...(logo !== undefined && { logo: { light: copied(logo, 'logo') } }),
    ...(colour !== undefined && { colours: { brand: colour.toLowerCase() } }),
    ...(typeface !== undefined && { type: typeFrom(typeface, answers.get('typefaceLicence'), copied) }),
  };
  return Object.keys(brand).length ? { text: explained(brand, brandSchema), copies } : undefined;
}

function typeFrom(
  typeface: string,
  licence: string | undefined,
  copied: (path: string, name: string) => string,
) {
  const facts = typefaceIn(typedPath(typeface));
  if (typeof facts !== 'object') return undefined;
  const { name, weights, italic, kind } = facts;
  const file = copied(typeface, slugFrom(name) || 'typeface');
  return {
    text: {
      name,
      files: [{ file, weights, ...(italic && { italic }) }],
      licence: facts.licence ?? licence,
      kind,
    },
  };
}

/** The contrasts of links with the page, light and dark, as WCAG counts them (1 to 21). */
export function linkContrasts(brand: Brand | undefined): { light: number; dark: number } {
  const pairs = contrastsOf(lookOf(brand).palette).filter(
    ({ text, on }) => text === 'accent' && on === 'paper',
  );
  const of = (theme: 'light' | 'dark') => pairs.find((pair) => pair.theme === theme)?.contrast ?? 1;
  return { light: of('light'), dark: of('dark') };
}
