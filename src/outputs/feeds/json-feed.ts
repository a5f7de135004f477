import { digestOf } from '../../files/digest.ts';
import type { Feed } from '../../newsroom/feeds/feed.ts';
import type { FeedItem } from '../../newsroom/feeds/feed-item.ts';

/**
 * A feed as JSON Feed 1.1 with full text as HTML and as plain text. Dates are RFC 3339. `next_url` is its archive.
 * See https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed): string {
  const { publisher } = feed;
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.self.json,
      hubs: feed.hub ? [{ type: 'WebSub', url: feed.hub }] : undefined,
      description: feed.description,
      next_url: feed.previous?.json,
      icon: feed.icons.large,
      favicon: feed.icons.small,
      authors: [{ name: publisher.name, url: publisher.website }],
      language: feed.language,
      items: feed.items.map((release) => item(release, feed.extension)),
    },
    undefined,
    1,
  );
}

function item(release: FeedItem, about: string) {
  const { pictures, recordings, attachments, issuer, text } = release;
  const files = [
    ...pictures.map((picture) => ({ ...picture, title: picture.caption ?? picture.alt })),
    ...recordings,
    ...attachments,
  ];
  return {
    id: release.guid,
    url: release.url,
    title: release.title,
    summary: release.summary,
    content_html: release.html,
    content_text: text,
    image: pictures[0]?.url,
    date_published: release.publishedAt.toISOString(),
    date_modified: release.changedAt.toISOString(),
    authors: [{ name: issuer.legalName, url: issuer.website ?? issuer.page }],
    tags: release.topics.map(({ name }) => name),
    language: release.language,
    attachments: files.length
      ? distinct<Attached>(files).map(({ url, type, title, size, duration }) => ({
          url,
          mime_type: type,
          title,
          size_in_bytes: size,
          duration_in_seconds: duration || undefined,
        }))
      : undefined,
    _newsroom: {
      about,
      status: release.state,
      version: release.version,
      embargo: null,
      corrections: release.changes,
      events: release.state === 'withdrawn' ? [] : release.events,
      contacts: release.contacts.filter(({ isHistorical }) => !isHistorical),
      terms: release.terms,
      alt: pictures[0]?.alt ?? null,
      taken_over: release.takenOver ?? null,
      sha256: digestOf(text),
    },
  };
}

type Attached = Pick<FeedItem['attachments'][number], 'url' | 'type' | 'title' | 'size'> & {
  duration?: number;
};

/** By specification, attachments with the same title are one thing in several formats. */
function distinct<File extends { title: string; url: string }>(files: readonly File[]): File[] {
  const seen = new Set<string>();
  return files.map((file) => {
    let { title } = file;
    for (let count = 2; seen.has(title); count += 1) title = `${file.title} (${count})`;
    seen.add(title);
    return { ...file, title };
  });
}
