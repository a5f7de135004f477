import { stateAt } from '../../gate/state.ts';
import { isExact } from '../../model/text/event-time.ts';
import { hasKit } from '../../model/life/kit.ts';
import { slugOf } from '../../model/address/urls.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';
import { termsLink } from '../store/terms-link.ts';
import { reuseOf } from './reuse.ts';

/** Material for newsdesks on the page of a release. */
export function newsdeskOf(newsroom: OpenNewsroom, entry: ReleaseEntry) {
  const { data } = entry;
  const { urls } = newsroom;
  const { terms, citation } = reuseOf(newsroom, entry);
  const { language } = data;
  const slug = slugOf(data.folder);
  return {
    slug,
    twins: {
      txt: urls.twin(language, data, 'txt'),
      md: urls.twin(language, data, 'md'),
      json: urls.twin(language, data, 'json'),
    },
    kit: hasKit(data, newsroom.now) ? { href: urls.kit(data), name: `${data.folder}.zip` } : undefined,
    events: data.events.some(isExact) ? urls.events(language, data) : undefined,
    cite: stateAt(data, newsroom.now) === 'withdrawn' ? undefined : urls.cite(language, data),
    source: `${citation} ${urls.absolute(urls.release(language, data))}`,
    terms,
    fullTerms: termsLink(newsroom, newsroom.licence, language),
  };
}
export type NewsdeskShown = ReturnType<typeof newsdeskOf>;
