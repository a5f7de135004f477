import { isMap } from '../../manuscript/yaml/yaml-map.ts';
import type { Judgement } from '../judging/judgement.ts';
import type { NameOf } from './body-words.ts';

/**
 * Finds the names of organisations in a language, as the site prints them in place of an `<OrgLink>` without words. A
 * number of the fact sheet is no secret by itself: its component prints nothing here.
 */
export function nameFinder({ entities, languages }: Judgement, language: string): NameOf {
  return (id) => {
    const found = entities.find(({ subject, sheet }) => subject === 'organisations' && sheet.id === id);
    const name = found?.facts.current['name'];
    if (!isMap(name)) return undefined;
    return [language, ...languages, ...Object.keys(name)]
      .map((one) => name[one])
      .find((one): one is string => typeof one === 'string');
  };
}
