import type { Fault, Problem } from '../../faults/fault.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { guidOf } from '../../model/address/identity.ts';
import { reservedSegments, slugOf, urlsOf } from '../../model/address/urls.ts';
import { faultAt } from '../fault-at.ts';

type Claim = { key: string; file: string; line?: number; column?: number; field?: string; found: string };

/** Finds two things with the same address or permanent id. */
export function identity(manuscript: Manuscript): Fault[] {
  const settings = manuscript.newsroom.facts;
  if (!settings) return [];
  const urls = urlsOf(settings);
  const addresses: Claim[] = [];
  const guids: Claim[] = [];
  for (const { folder, texts } of manuscript.releases) {
    const first = texts.find(({ facts }) => facts);
    if (first?.facts) {
      const key = urls.release(settings.languages[0] ?? '', { folder, publishedAt: first.facts.publishedAt });
      addresses.push({ key, file: first.file, found: slugOf(folder) });
    }
    for (const { facts, sheet, file, language } of texts) {
      if (!facts) continue;
      const key = guidOf(settings.tagAuthority, { folder, language, guid: facts.guid });
      guids.push({ key, file, ...sheet?.locate(['guid']), field: 'guid', found: key });
    }
  }
  const pages: Claim[] = manuscript.pages.flatMap(({ folder, texts }) =>
    texts.flatMap(({ facts, sheet, file, language }) => {
      const segment = facts?.address ?? folder;
      const place = { ...sheet?.locate(['address']), field: 'address' };
      return [{ key: urls.page(language, segment), file, ...place, found: segment }];
    }),
  );
  const reserved = new Set(
    settings.languages.flatMap((language) =>
      [...reservedSegments, ...settings.languages].map((segment) => urls.page(language, segment)),
    ),
  );
  return [
    ...repeated(addresses, (other) => ({ rule: 'duplicateSlug', facts: { other } })),
    ...repeated(guids, (other) => ({ rule: 'duplicateGuid', facts: { other } })),
    ...repeated(pages, (other) => ({ rule: 'duplicateAddress', facts: { other } })),
    ...pages
      .filter(({ key, found }) => reserved.has(key) || /^\d{4}$/.test(found))
      .map(({ key: _, ...claim }) =>
        faultAt({ rule: 'reservedAddress', facts: { values: reservedSegments.join(', ') } }, claim),
      ),
  ];
}

function repeated(claims: readonly Claim[], problem: (other: string) => Problem): Fault[] {
  const first = new Map<string, string>();
  return claims.flatMap(({ key, ...claim }) => {
    const other = first.get(key);
    if (other === undefined) first.set(key, claim.file);
    return other === undefined ? [] : [faultAt(problem(other), claim)];
  });
}
