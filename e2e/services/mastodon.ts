import type { TestContext } from 'node:test';
import { type Answered, serviceOf } from './service.ts';

export type Toot = {
  id: string;
  text: string;
  content: string;
  language: string;
  created_at: string;
  media_attachments: { id: string; description: string }[];
};

/** An address in a text counts as so many signs (`characters_reserved_per_url`). */
const perAddress = 23;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const linked = (text: string) =>
  `<p>${escaped(text).replace(/https?:\/\/\S+/g, (url) => `<a href="${url}">${url}</a>`)}</p>`;

/**
 * Mastodon as https://docs.joinmastodon.org/methods/statuses/ has it: the length that the instance allows, a key that
 * makes one post of two, and edits that lose the pictures that they do not name.
 */
export async function mastodonService(t: TestContext, token: string, most = 500) {
  const posts: Toot[] = [];
  const edits: string[] = [];
  const media = new Map<string, string>();
  const keys = new Map<string, Toot>();
  const state = { isAnswerLost: false, now: '2026-01-15T10:00:00.000Z' };
  const image = (id: string) => ({
    id,
    type: 'image',
    url: `https://files.example.org/${id}.jpg`,
    description: media.get(id),
  });
  const length = (text: string) =>
    [...new Intl.Segmenter().segment(text.replace(/https?:\/\/\S+/g, 'x'.repeat(perAddress)))].length;
  const address: string = await serviceOf(t, ({ method, path, headers, json, body, query }): Answered => {
    if (headers.authorization !== `Bearer ${token}`)
      return { status: 401, body: { error: 'The access token is invalid' } };
    if (path === '/api/v2/instance')
      return {
        body: {
          configuration: {
            statuses: { max_characters: most, characters_reserved_per_url: perAddress },
            media_attachments: { image_size_limit: 16_777_216 },
          },
        },
      };
    if (path === '/api/v1/accounts/verify_credentials') return { body: { id: '7', username: 'presse' } };
    if (path === '/api/v1/accounts/7/statuses') {
      const before = query.get('max_id');
      const older = posts.toReversed().filter(({ id }) => before === null || Number(id) < Number(before));
      const page = older.slice(0, Number(query.get('limit')));
      const next = `${address}${path}?limit=${query.get('limit')}&max_id=${page.at(-1)?.id}`;
      return { body: page, headers: page.length < older.length ? { Link: `<${next}>; rel="next"` } : {} };
    }
    if (method === 'POST' && path === '/api/v2/media') {
      const id = `m${media.size + 1}`;
      const [, description = ''] = /name="description"\r\n\r\n([\s\S]*?)\r\n--/.exec(body.toString()) ?? [];
      media.set(id, description);
      return { body: image(id) };
    }
    const [, uploaded = ''] = /^\/api\/v1\/media\/(m\d+)$/.exec(path) ?? [];
    if (method === 'GET' && media.has(uploaded)) return { body: image(uploaded) };
    const attached = (ids: unknown) =>
      ((ids ?? []) as string[]).map((id) => ({ id, description: media.get(id) ?? '' }));
    if (method === 'POST' && path === '/api/v1/statuses') {
      const key = String(headers['idempotency-key']);
      const { status, media_ids: ids, language } = json();
      const text = String(status);
      if (length(text) > most) return { status: 422, body: { error: 'Validation failed: Text limit' } };
      const made = keys.get(key) ?? {
        id: String(posts.length + 1),
        text,
        content: linked(text),
        language: String(language),
        created_at: state.now,
        media_attachments: attached(ids),
      };
      if (!keys.has(key)) posts.push(made);
      keys.set(key, made);
      const isLost = state.isAnswerLost;
      state.isAnswerLost = false;
      return { body: made, isLost };
    }
    const [, id] = /^\/api\/v1\/statuses\/(\d+)$/.exec(path) ?? [];
    const found = posts.find((one) => one.id === id);
    if (!found) return { status: 404, body: { error: 'Record not found' } };
    if (method === 'PUT') {
      const { status, media_ids: ids } = json();
      const text = String(status);
      if (length(text) > most) return { status: 422, body: { error: 'Validation failed: Text limit' } };
      if (text !== found.text) edits.push(found.text);
      Object.assign(found, { text, content: linked(text), media_attachments: attached(ids) });
    }
    return { body: found };
  });
  return { address, posts, edits, media, keys, state };
}
