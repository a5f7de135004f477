import type { Labels } from '../labels.ts';
import { withoutEntities } from './article.ts';

/** The names of topics and organisations, as the search page of a language has them for its reader. */
export function labelsIn(searchPage: string): Labels | undefined {
  const written = /\sdata-labels="([^"]*)"/.exec(searchPage)?.[1];
  return written === undefined ? undefined : (JSON.parse(withoutEntities(written)) as Labels);
}
