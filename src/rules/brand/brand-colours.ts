import type { Fault } from '../../faults/fault.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { fieldName } from '../../manuscript/parsed-file.ts';
import { type ColourChange, derivePalette } from '../../model/brand/derive.ts';
import type { Brand } from '../../schema/brand/brand.ts';
import { faultAt } from '../fault-at.ts';

/** Says which colours of the brand could not be read and what stands there instead. Nothing has to be mended. */
export function brandColours({ brand }: Pick<Manuscript, 'brand'>): Fault[] {
  const { colours } = brand?.facts ?? {};
  if (!brand || !colours) return [];
  // Nobody sees the colours of a theme that there is not.
  const { scheme = 'both' } = brand.facts ?? {};
  const seen = derivePalette(colours).changes.filter(({ theme }) => scheme === 'both' || theme === scheme);
  return seen.map((change) => {
    const path = fieldOf(change, colours);
    const { theme, role, on, contrast, least, taken } = change;
    const facts = { theme, role, on, contrast, least, taken };
    const place = { file: brand.file, ...brand.sheet?.locate(path), field: fieldName(path) };
    return faultAt({ rule: 'colourChanged', facts }, { ...place, found: change.wanted }, 'warning');
  });
}

/** The field from which a colour came: links take that of the brand, and dark pages the light one. */
function fieldOf({ theme, role }: ColourChange, { dark, ...light }: NonNullable<Brand['colours']>): string[] {
  const names = role === 'accent' ? (['link', 'brand'] as const) : [role as 'paper' | 'ink'];
  const inDark = theme === 'dark' ? names.find((name) => dark?.[name] !== undefined) : undefined;
  if (inDark) return ['colours', 'dark', inDark];
  return ['colours', names.find((name) => light[name] !== undefined) ?? 'brand'];
}
