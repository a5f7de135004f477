import { z } from 'zod';
import { type NoticeKind, noticeIn } from '../../model/address/notice-guid.ts';

/** Something new that the feeds of the live site tell: a release, or what happened to one. */
export type News = {
  /** The id of the feed item. */
  id: string;
  kind: 'release' | NoticeKind;
  /** The id of the release in its language. */
  of: string;
  language: string;
  title: string;
  /** The summary of a release, the note of a correction or the reason of a withdrawal. */
  summary: string;
  html: string;
  text: string;
  url: string;
  /** When it became public. */
  at: Date;
  picture?: { url: string; alt: string } | undefined;
  isWithdrawn: boolean;
  /** The day on which it was taken over from another system, YYYY-MM-DD. */
  takenOverOn?: string | undefined;
};

/** What is read of a JSON Feed. A site that an older version built lacks a field: it is not guessed. */
const feed = z.object({
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: z.url({ protocol: /^https?$/ }),
      title: z.string(),
      summary: z.string(),
      content_html: z.string(),
      content_text: z.string(),
      image: z.url({ protocol: /^https?$/ }).optional(),
      date_published: z.iso.datetime(),
      language: z.string(),
      _newsroom: z.object({
        status: z.string(),
        alt: z.string().nullable(),
        taken_over: z.object({ on: z.string() }).nullable(),
      }),
    }),
  ),
});

/** A feed lacks something, or is none. */
export class ForeignFeed extends Error {}

/**
 * The news in a JSON Feed of the newsroom.
 * @throws ForeignFeed when it is none, or one that another version has built
 */
export function newsIn(text: string): News[] {
  return itemsIn(text).map((item): News => {
    const { alt, status, taken_over: takenOver } = item._newsroom;
    const { of, kind } = noticeIn(item.id) ?? { of: item.id, kind: 'release' as const };
    return {
      id: item.id,
      kind,
      of,
      language: item.language,
      title: item.title,
      summary: item.summary,
      html: item.content_html,
      text: item.content_text,
      url: item.url,
      at: new Date(item.date_published),
      picture: item.image === undefined ? undefined : { url: item.image, alt: alt ?? '' },
      isWithdrawn: status === 'withdrawn',
      takenOverOn: takenOver?.on,
    };
  });
}

function itemsIn(text: string) {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new ForeignFeed('', { cause: error });
  }
  const read = feed.safeParse(data);
  if (read.success) return read.data.items;
  const [issue] = read.error.issues;
  throw new ForeignFeed(`${issue?.path.join('.')}: ${issue?.message}`);
}

/** What is older is no news any more: a mistake must not send the archive to everybody. */
export const freshHours = 48;

/** The news that may be told at an instant, oldest first. */
export function freshNews(all: readonly News[], now: Date): News[] {
  const oldest = now.getTime() - freshHours * 3_600_000;
  return all
    .filter(({ at }) => at.getTime() >= oldest && at <= now)
    .filter((one) => one.kind !== 'release' || !one.isWithdrawn)
    .filter(({ kind, takenOverOn, at }) =>
      // What was changed since stands in this newsroom first.
      kind === 'release' ? takenOverOn === undefined : at.toISOString().slice(0, 10) > (takenOverOn ?? ''),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}
