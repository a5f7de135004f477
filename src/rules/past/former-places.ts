import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Fault, Problem } from '../../faults/fault.ts';
import type { History } from '../../history/history.ts';
import { guidOf } from '../../model/address/identity.ts';
import { formerFile } from '../../model/address/former-address.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { outputsOf } from '../addresses/outputs.ts';
import { faultAt } from '../fault-at.ts';

/**
 * Finds published releases that have moved without a redirect, or that feed readers would show again as new. The
 * permanent id is that of first publication. A former address that leads somewhere by now (to this release, if its folder
 * was renamed back, or to another) is not missed: the check would refuse the redirect.
 */
export function formerPlaces(manuscript: Manuscript, history: History, now: Date): Fault[] {
  const settings = manuscript.newsroom.facts;
  if (!settings) return [];
  const { tagAuthority } = settings;
  // Former addresses are written without the base path of the newsroom.
  const urls = urlsOf({ ...settings, url: new URL(settings.url).origin });
  const outputs = outputsOf(manuscript, now);
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ facts, sheet, file, folder, language }) => {
      const places = history.pasts.get(`${folder}/${language}`)?.places ?? [];
      const [first] = places;
      if (!facts || !first) return [];
      const lost = new Set(
        places
          .map((place) => urls.release(language, place))
          .filter((address) => !outputs.claimOf(formerFile(address) ?? '')),
      );
      const at = (problem: Problem, key: string) =>
        faultAt(problem, { file, ...sheet?.locate([key], true), field: key });
      const former = guidOf(tagAuthority, { ...first, language });
      return [
        ...[...lost].map((example) => at({ rule: 'addressChanged', facts: { example } }, 'redirects')),
        ...(guidOf(tagAuthority, { folder, language, guid: facts.guid }) === former
          ? []
          : [at({ rule: 'guidChanged', facts: { example: former } }, 'guid')]),
      ];
    }),
  );
}
