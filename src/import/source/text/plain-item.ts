import { dayOfDateline } from '../../map/dateline.ts';
import { readInstant } from '../../map/instants.ts';
import type { SourceItem } from '../source-item.ts';

/** A line that says what a text is, and is no title. */
export const kindLabel =
  /^(?:pressemitteilung|pressemeldung|medienmitteilung|press release|media release|news release|communiqué de presse|보도자료)\s*:?\s*(?:nr\.?\s*[\d/]+)?$/iu;
const dayLabel = /^(?:datum|date|veröffentlicht(?:\s+am)?|published|stand)\s*:\s*/iu;

/** The lines before the text: a title, a date in any order of the two, and the words that say what it is. */
export function plainItem(source: string, place: string, picture?: string, folder?: string): SourceItem {
  const lines = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  let title = '';
  let published: string | undefined;
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    if (!line || kindLabel.test(line)) continue;
    const date = line.replace(dayLabel, '');
    if (published === undefined && readInstant(date, 'UTC')) published = date;
    else if (!title) title = line.replace(/^(?:titel|title|betreff|subject)\s*:\s*/iu, '');
    else break;
  }
  return {
    item: place,
    place: `${place}:1`,
    title,
    body: { notation: 'text', text: lines.slice(at).join('\n') },
    published: published ?? dayOfDateline(lines.slice(at).find((line) => line.trim()) ?? ''),
    topics: [],
    tags: [],
    authors: [],
    picture: picture === undefined ? undefined : { address: picture },
    attachments: [],
    folder,
    top: folder,
    losses: [],
  };
}
