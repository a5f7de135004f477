import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Fault, Problem } from '../../faults/fault.ts';
import type { History } from '../../history/history.ts';
import { guidOf } from '../../model/address/identity.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { faultAt } from '../fault-at.ts';

/**
 * Finds published releases that have moved without a redirect, or that feed readers would show again as new. The
 * permanent id is that of first publication.
 */
export function formerPlaces(manuscript: Manuscript, history: History): Fault[] {
  const settings = manuscript.newsroom.facts;
  if (!settings) return [];
  const { tagAuthority } = settings;
  // Former addresses are written without the base path of the newsroom.
  const urls = urlsOf({ ...settings, url: new URL(settings.url).origin });
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap(({ facts, sheet, file, folder, language }) => {
      const places = history.pasts.get(`${folder}/${language}`)?.places ?? [];
      const [first] = places;
      if (!facts || !first) return [];
      const known = [urls.release(language, { folder, publishedAt: facts.publishedAt }), ...facts.redirects];
      const lost = new Set(
        places
          .map((place) => urls.release(language, place))
          .filter((address) => !known.some((one) => bare(one) === bare(address))),
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

const bare = (address: string) => address.replace(/\/(?:index\.html)?$/, '');
