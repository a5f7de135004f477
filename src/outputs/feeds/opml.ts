import { x } from 'xastscript';
import { xmlDocument } from '../../model/text/xml.ts';

type Outline = { title: string; xmlUrl: string; htmlUrl: string; language?: string | undefined };

/**
 * A list of feeds that readers import: OPML 2.0, http://opml.org/spec2.opml. It has no date, so it changes only with
 * the list.
 */
export function opml({ title, feeds }: { title: string; feeds: readonly Outline[] }): string {
  const outlines = feeds.map(({ title: text, xmlUrl, htmlUrl, language }) =>
    x('outline', {
      type: 'rss',
      version: 'RSS',
      text,
      title: text,
      xmlUrl,
      htmlUrl,
      ...(language && { language }),
    }),
  );
  return xmlDocument(x('opml', { version: '2.0' }, [x('head', [x('title', title)]), x('body', outlines)]));
}
