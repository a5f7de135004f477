import { plainFileName } from '../file-name.ts';
import { transliterated } from '../letters/folding.ts';

/** The name of a release in its folder and address, from its headline. Empty when no letter can be transliterated. */
export function slugFrom(title: string): string {
  const slug = transliterated(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  // Windows has reserved some names.
  return slug && plainFileName(slug);
}
