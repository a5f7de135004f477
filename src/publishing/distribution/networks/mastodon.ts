import { createRestAPIClient, MastoHttpError, type mastodon as masto } from 'masto';
import { digestOf } from '../../../files/digest.ts';
import type { Channel } from '../channel.ts';
import type { News } from '../news.ts';
import { mastodonMeasure, unaddressed } from './mastodon-text.ts';
import { postPicture } from './post-picture.ts';
import { postText } from './post-text.ts';

type Status = masto.v1.Status;

/** Milliseconds. */
const patience = 30_000;
/** Days in which a post is looked for; older news is not told. */
const lookedBack = 7;
/** Signs of an alternative text that every version takes. */
const altLength = 1500;

/**
 * Mastodon, by https://docs.joinmastodon.org/methods/statuses/. A post is looked for among the last ones of the account
 * before it is written, and a key keeps the instance from taking it twice. A correction and a withdrawal edit it. `file`
 * gives a picture; undefined means posts without pictures.
 * @throws when the instance does not know the token
 */
export async function mastodon(
  instance: string,
  token: string,
  now: Date,
  file: ((address: string) => Promise<Buffer>) | undefined,
): Promise<Channel> {
  const client = createRestAPIClient({
    url: instance,
    accessToken: token,
    timeout: patience,
    requestInit: { redirect: 'error' },
    log: 'error',
  });
  // Two accounts at one instance are two channels. Nobody can change the name of an account.
  const { id: own, username } = await client.v1.accounts.verifyCredentials();
  let asked: Promise<masto.v2.Instance> | undefined;
  const limits = () => (asked ??= client.v2.instance.fetch());

  const find = async (url: string): Promise<Status | undefined> => {
    const posts = client.v1.accounts.$select(own).statuses.list({ excludeReblogs: true, limit: 40 });
    const oldest = now.getTime() - lookedBack * 86_400_000;
    for await (const page of posts) {
      // A post in HTML has the address as that of a link.
      const found = page.find(({ content }) => content.includes(`href="${url.replaceAll('&', '&amp;')}"`));
      if (found) return found;
      if (page.some(({ createdAt }) => Date.parse(createdAt) < oldest)) return undefined;
    }
    return undefined;
  };

  /** Undefined when somebody has deleted it. */
  const read = (id: string): Promise<Status | undefined> =>
    client.v1.statuses
      .$select(id)
      .fetch()
      .catch((error: unknown) => {
        if (error instanceof MastoHttpError && error.statusCode === 404) return undefined;
        throw error;
      });

  const textOf = async (news: News, more: readonly string[], url: string) => {
    const { maxCharacters, charactersReservedPerUrl } = (await limits()).configuration.statuses;
    const measure = mastodonMeasure(maxCharacters, charactersReservedPerUrl);
    const parts = { headline: unaddressed(news.title), more: more.map(unaddressed), address: url };
    return postText(parts, news.language, measure);
  };

  const upload = async ({ picture }: News) => {
    if (!picture || !file) return [];
    const { imageSizeLimit } = (await limits()).configuration.mediaAttachments;
    const { data, type } = await postPicture(await file(picture.url), imageSizeLimit);
    const description = picture.alt.slice(0, altLength);
    return [(await client.v2.media.create({ file: new Blob([data], { type }), description })).id];
  };

  return {
    name: `mastodon ${new URL(instance).host} ${username}`,
    tell: async (news, { release, post: former }) => {
      if (news.kind === 'release') {
        const found = await find(news.url);
        if (found) return { became: 'there', post: found.id };
        const status = await textOf(news, [news.summary], news.url);
        const post = { status, language: languageOf(news), visibility: 'public' as const };
        const mediaIds = await upload(news);
        const { id } = await client.v1.statuses.create(mediaIds.length ? { ...post, mediaIds } : post, {
          requestInit: { headers: { 'Idempotency-Key': digestOf(news.id) } },
        });
        return { became: 'sent', post: id };
      }
      // Nobody there has seen what was never posted there.
      const found = former === undefined ? release && (await find(release.url)) : await read(former);
      if (!found) return { became: 'unconcerned' };
      const isGone = news.kind === 'withdrawn' || release?.isWithdrawn === true;
      const more = [news.summary, ...(isGone || !release ? [] : [release.summary])];
      const status = await textOf(news, more, news.url.replace(/#.*$/, ''));
      // Without their ids the pictures would go; those of a withdrawn release do.
      const mediaIds = isGone ? [] : found.mediaAttachments.map(({ id }) => id);
      const { id } = await client.v1.statuses
        .$select(found.id)
        .update({ status, language: languageOf(news), mediaIds });
      return { became: 'sent', post: id };
    },
  };
}

/** ISO 639-1: Mastodon takes no region. */
const languageOf = ({ language }: News) => language.split('-')[0] ?? language;
