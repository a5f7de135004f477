import { isPublic, liftOf, stateAt } from '../../gate/state.ts';
import type { Claim } from '../../model/address/claims.ts';
import { formerAddressOf, formerFile } from '../../model/address/former-address.ts';
import { rulesFile } from '../../model/address/redirects-file.ts';
import type { Urls } from '../../model/address/urls.ts';
import type { StagedRelease, ValidText } from './public-shelves.ts';

/** The claims of all former addresses: of the file that leads on, or of a rule where no file can. */
export function formerOutputs(staged: readonly StagedRelease[], urls: Urls, now: Date): Claim[] {
  const formers = staged.flatMap(({ texts, first }) =>
    texts.flatMap((text) => {
      const { folder, language } = text;
      if (!text.facts.redirects.length) return [];
      const to = urls.release(language, { folder, publishedAt: first.facts.publishedAt });
      return formersOf(text, to, now);
    }),
  );
  const isUsed = formers.some(({ when }) => when === 'now');
  if (!formers.length) return [];
  return [...formers, { path: rulesFile, kind: 'site', owner: '', when: isUsed ? 'now' : 'later' }];
}

function formersOf({ facts, sheet, file: owner }: ValidText, to: string, now: Date): Claim[] {
  const when = isPublic(stateAt(facts, now)) ? ('now' as const) : ('later' as const);
  return facts.redirects.map((found, index): Claim => {
    const file = formerFile(found);
    const place = sheet?.locate(['redirects', index]) ?? { line: 1, column: 1 };
    return {
      path: file ?? rulePath(found),
      kind: file === undefined ? 'rule' : 'former',
      owner,
      when,
      to,
      since: facts.draft ? Infinity : liftOf(facts),
      at: { ...place, field: 'redirects', found },
    };
  });
}

/** A path that no file can have, by which two equal rules are found. */
function rulePath(former: string): string {
  const { path, query } = formerAddressOf(former);
  return `${path.slice(1).replace(/\/$/, '')}?${query ?? ''}`;
}
