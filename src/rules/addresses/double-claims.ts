import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Fault } from '../../faults/fault.ts';
import { guidOf } from '../../model/address/identity.ts';
import { reservedPeople, reservedSegments } from '../../model/address/urls.ts';
import { faultAt } from '../fault-at.ts';

/**
 * Finds two texts with the same permanent id, and standing pages and people at addresses that the site has or will have in
 * any language. What else meets at one path is found by the registry of all paths.
 */
export function identity(manuscript: Manuscript): Fault[] {
  const settings = manuscript.newsroom.facts;
  if (!settings) return [];
  const first = new Map<string, string>();
  const guids = manuscript.releases.flatMap(({ folder, texts }) =>
    texts.flatMap(({ facts, sheet, file, language }) => {
      if (!facts) return [];
      const found = guidOf(settings.tagAuthority, { folder, language, guid: facts.guid });
      const other = first.get(found);
      if (other === undefined) first.set(found, file);
      const where = { file, ...sheet?.locate(['guid']), field: 'guid', found };
      return other === undefined ? [] : [faultAt({ rule: 'duplicateGuid', facts: { other } }, where)];
    }),
  );
  const reserved = new Set([...reservedSegments, ...settings.languages.map((one) => one.toLowerCase())]);
  const pages = manuscript.pages.flatMap(({ folder, texts }) =>
    texts.flatMap(({ facts, sheet, file }) => {
      const found = facts?.address ?? folder;
      // Years are lists, sooner or later.
      if (!reserved.has(found) && !/^\d{4}$/.test(found)) return [];
      const where = { file, ...sheet?.locate(['address']), field: 'address', found };
      return [faultAt({ rule: 'reservedAddress', facts: { values: reservedSegments.join(', ') } }, where)];
    }),
  );
  const people = [...manuscript.people].flatMap(([id, { file }]) => {
    if (!reservedPeople.includes(id)) return [];
    const facts = { values: `/people/${id}/`, example: 'nadja-dehne.yaml' };
    return [faultAt({ rule: 'reservedId', facts }, { file, found: id })];
  });
  return [...guids, ...pages, ...people];
}
