import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Fault } from '../../faults/fault.ts';
import { formerFile } from '../../model/address/redirect-file.ts';
import { faultAt } from '../fault-at.ts';
import { siteFiles } from './site-files.ts';

/** A former address: the file that a host serves for it, and its place in the content. */
type Former = { path: string; file: string; line: number; column: number; found: string };

/**
 * Finds former addresses that are taken: by a page or file of the site, in every language and as at its lift, or by
 * another former address. The build would lose one of the two. Messages name both places.
 */
export function formerAddresses(manuscript: Manuscript): Fault[] {
  const ownerOf = siteFiles(manuscript);
  const all = formersOf(manuscript);
  const byPath = Map.groupBy(all, ({ path }) => path);
  const fileNames = new Set(byPath.keys());
  return all.flatMap((former) => {
    const { path, ...place } = former;
    const where = { ...place, field: 'redirects' };
    const owner = ownerOf(path);
    if (owner === 'site') return [faultAt({ rule: 'redirectReserved', facts: {} }, where)];
    const twin = byPath.get(path)?.find((one) => one !== former) ?? above(path, fileNames, byPath);
    const other = owner ?? twin?.file;
    return other === undefined ? [] : [faultAt({ rule: 'redirectTaken', facts: { other } }, where)];
  });
}

function formersOf(manuscript: Manuscript): Former[] {
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ facts, sheet, file }) =>
      (facts?.redirects ?? []).map((found, index) => ({
        path: formerFile(found).normalize('NFC'),
        file,
        ...(sheet?.locate(['redirects', index]) ?? { line: 1, column: 1 }),
        found,
      })),
    ),
  );
}

/** A former address whose file would have to be a folder of this one (`/news.php` and `/news.php/2015/pier`). */
function above(
  path: string,
  names: ReadonlySet<string>,
  byPath: ReadonlyMap<string, Former[]>,
): Former | undefined {
  const steps = path.split('/');
  const found = steps.map((_, end) => steps.slice(0, end).join('/')).find((folder) => names.has(folder));
  return found === undefined ? undefined : byPath.get(found)?.[0];
}
