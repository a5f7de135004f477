import type { Manuscript, Filed } from '../manuscript/manuscript.ts';
import type { Written } from '../manuscript/parsed-file.ts';

type Checked = Filed<Omit<Written<unknown>, 'facts'>>;

/** Every file of a manuscript that has data or text: settings, brand, own words, entities, dates, pages and releases. */
export function checkedFiles(manuscript: Manuscript): Checked[] {
  const texts = [...manuscript.releases, ...manuscript.pages].flatMap((folder): Checked[] => folder.texts);
  const data = [
    manuscript.organisations,
    manuscript.people,
    manuscript.topics,
    manuscript.places,
    manuscript.facts,
    manuscript.events,
  ].flatMap((files): Checked[] => [...files.values()]);
  const brand = manuscript.brand ? [manuscript.brand] : [];
  return [manuscript.newsroom, ...brand, ...manuscript.ownWords.values(), ...data, ...texts];
}
