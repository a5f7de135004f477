import type { TestContext } from 'node:test';
import { type Answered, serviceOf } from './service.ts';

type Post = {
  text: string;
  langs: string[];
  facets: { index: { byteStart: number; byteEnd: number }; features: { uri: string }[] }[];
  reply?: { root: { uri: string }; parent: { uri: string } };
  embed?: { images: { alt: string; image: { size: number } }[] };
};

const did = 'did:plc:erfunden';
const collection = 'app.bsky.feed.post';

/**
 * A server of the AT Protocol as https://docs.bsky.app/docs/category/http-reference has it. A record that is there is
 * not made again: the server fails, without saying why, as real ones do.
 */
export async function blueskyService(t: TestContext, account: string, password: string) {
  const posts = new Map<string, Post>();
  const blobs: { type: string; data: Buffer }[] = [];
  const state = { isAnswerLost: false };
  const refuse = (status: number, error: string, message: string): Answered => ({
    status,
    body: { error, message },
  });
  const named = (rkey: string) => ({ uri: `at://${did}/${collection}/${rkey}`, cid: `cid-${rkey}` });
  const address = await serviceOf(t, ({ method, path, query, headers, body, json }): Answered => {
    const name = path.replace('/xrpc/', '');
    if (method === 'POST' && name === 'com.atproto.server.createSession') {
      const { identifier, password: given } = json();
      if (identifier !== account || given !== password)
        return refuse(401, 'AuthenticationRequired', 'Invalid identifier or password');
      return { body: { did, handle: account, accessJwt: 'jwt', refreshJwt: 'other' } };
    }
    if (method === 'GET' && name === 'com.atproto.repo.getRecord') {
      const rkey = query.get('rkey') ?? '';
      const value = posts.get(rkey);
      if (query.get('repo') !== did || !value)
        return refuse(400, 'RecordNotFound', `Could not locate record: at://${did}/${collection}/${rkey}`);
      return { body: { ...named(rkey), value } };
    }
    if (headers.authorization !== 'Bearer jwt') return refuse(401, 'AuthMissing', 'Authentication Required');
    if (name === 'com.atproto.repo.uploadBlob') {
      const type = String(headers['content-type']);
      blobs.push({ type, data: body });
      const ref = { $link: `bafkrei${blobs.length}` };
      return { body: { blob: { $type: 'blob', ref, mimeType: type, size: body.length } } };
    }
    if (name !== 'com.atproto.repo.createRecord') return refuse(404, 'MethodNotImplemented', name);
    const { rkey, record } = json() as { rkey: string; record: Post };
    if (!/^[234567abcdefghij][234567a-z]{12}$/.test(rkey)) return refuse(400, 'InvalidRequest', 'rkey');
    if ([...new Intl.Segmenter().segment(record.text)].length > 300 || Buffer.byteLength(record.text) > 3000)
      return refuse(400, 'InvalidRequest', 'Record/text must not be longer than 300 graphemes');
    if (record.embed?.images.some(({ image }) => image.size > 1_000_000))
      return refuse(400, 'BlobTooLarge', 'This file is too large');
    if (posts.has(rkey)) return refuse(500, 'InternalServerError', 'Internal Server Error');
    posts.set(rkey, record);
    const isLost = state.isAnswerLost;
    state.isAnswerLost = false;
    return { body: named(rkey), isLost };
  });
  return { address, posts, blobs, state };
}
