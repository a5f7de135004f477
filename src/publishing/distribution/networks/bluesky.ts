import { z } from 'zod';
import { askService, Refusal } from '../asking.ts';
import type { Channel } from '../channel.ts';
import type { News } from '../news.ts';
import { blueskyMeasure, shownAddress } from './bluesky-text.ts';
import { type PostPicture, postPicture } from './post-picture.ts';
import { postText } from './post-text.ts';
import { recordKey } from './record-key.ts';

const collection = 'app.bsky.feed.post';
/** Bytes of a picture, by the lexicon of `app.bsky.embed.images`. */
const pictureBytes = 1_000_000;

const session = z.object({ did: z.string(), accessJwt: z.string() });
const reference = z.object({ uri: z.string(), cid: z.string() });
const blob = z.object({ blob: z.looseObject({ $type: z.literal('blob') }) });

export type BlueskyAccount = { service: string; account: string; password: string };

/**
 * Bluesky, by https://docs.bsky.app/docs/category/http-reference. The key of a post is made of what it tells: it can
 * be there only once. Readers of Bluesky never see that a post was edited, therefore a correction and a withdrawal are
 * replies. `file` gives a picture; undefined means posts without pictures.
 */
export function bluesky(
  { service, account, password }: BlueskyAccount,
  now: Date,
  file: ((address: string) => Promise<Buffer>) | undefined,
): Channel {
  const at = (method: string) => new URL(`xrpc/${method}`, service);
  let opened: Promise<z.infer<typeof session>> | undefined;
  const open = () =>
    (opened ??= askService(
      at('com.atproto.server.createSession'),
      { method: 'POST', headers: {}, body: { identifier: account, password } },
      session,
    ));

  const there = async (rkey: string) => {
    const { did } = await open();
    const address = at('com.atproto.repo.getRecord');
    address.search = String(new URLSearchParams({ repo: did, collection, rkey }));
    try {
      return await askService(address, { headers: {} }, reference);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'RecordNotFound') return undefined;
      throw error;
    }
  };

  const post = async (news: News, record: object) => {
    const { did, accessJwt } = await open();
    const headers = { Authorization: `Bearer ${accessJwt}` };
    const body = { repo: did, collection, rkey: keyOfNews(news), record };
    try {
      const address = at('com.atproto.repo.createRecord');
      return await askService(address, { method: 'POST', headers, body }, reference);
    } catch (error) {
      // Another run was faster. Servers say so in different words.
      const found = error instanceof Refusal ? await there(body.rkey) : undefined;
      if (found) return found;
      throw error;
    }
  };

  const upload = async ({ data, type }: PostPicture) => {
    const { accessJwt } = await open();
    const headers = { Authorization: `Bearer ${accessJwt}` };
    const address = at('com.atproto.repo.uploadBlob');
    return (await askService(address, { method: 'POST', headers, bytes: { type, data } }, blob)).blob;
  };

  return {
    name: `bluesky ${new URL(service).host} ${account}`,
    tell: async (news, { release, post: former }) => {
      const found = await there(keyOfNews(news));
      if (found) return { became: 'there', post: found.uri };
      let replyTo: z.infer<typeof reference> | undefined;
      if (news.kind !== 'release') {
        // Nobody there has seen what was never posted there.
        const key = former?.split('/').at(-1) ?? (release && keyOfNews(release));
        replyTo = key === undefined ? undefined : await there(key);
        if (!replyTo) return { became: 'unconcerned' };
      }
      const picture = news.kind === 'release' && file ? news.picture : undefined;
      const shown = picture && file && (await postPicture(await file(picture.url), pictureBytes));
      const record = {
        $type: collection,
        ...linked(news),
        langs: [news.language],
        createdAt: now.toISOString(),
        ...(replyTo && { reply: { root: replyTo, parent: replyTo } }),
        ...(shown && {
          embed: {
            $type: 'app.bsky.embed.images',
            images: [
              {
                alt: picture.alt,
                image: await upload(shown),
                aspectRatio: { width: shown.width, height: shown.height },
              },
            ],
          },
        }),
      };
      const { uri } = await post(news, record);
      return { became: 'sent', post: uri };
    },
  };
}

const keyOfNews = ({ id, at }: News) => recordKey(id, at);

/** The text of a post, and the place of its link in bytes of UTF-8. */
function linked({ title, summary, url, language }: News): object {
  const address = shownAddress(url);
  const text = postText({ headline: title, more: [summary], address }, language, blueskyMeasure);
  const byteEnd = Buffer.byteLength(text);
  const link = { $type: 'app.bsky.richtext.facet#link', uri: url };
  return {
    text,
    facets: [{ index: { byteStart: byteEnd - Buffer.byteLength(address), byteEnd }, features: [link] }],
  };
}
