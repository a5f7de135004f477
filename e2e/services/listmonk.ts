import type { TestContext } from 'node:test';
import { type Answered, serviceOf } from './service.ts';

type Campaign = { id: number; status: string; tags: string[] } & Record<string, unknown>;

/** Which answers are lost, once each. */
export type Losing = Set<'create' | 'start'>;

/** listmonk as https://listmonk.app/docs/apis/campaigns/ has it: drafts, and the changes of status that it allows. */
export async function listmonkService(t: TestContext, token: string, losing: Losing = new Set()) {
  const campaigns: Campaign[] = [];
  /** The mails that went out, each as often as it did. */
  const sent: Campaign[] = [];
  const address = await serviceOf(t, ({ method, path, query, headers, json }): Answered => {
    if (headers.authorization !== `Basic ${Buffer.from(token).toString('base64')}`)
      return { status: 403, body: { message: 'invalid API credentials' } };
    if (method === 'GET' && path === '/api/campaigns') {
      const tags = query.getAll('tags');
      const results = campaigns.filter((one) => tags.every((tag) => one.tags.includes(tag)));
      return { body: { data: { results, query: '', total: results.length, per_page: 0, page: 1 } } };
    }
    if (method === 'POST' && path === '/api/campaigns') {
      const body = json();
      const isFit =
        ['name', 'subject', 'body'].every((key) => typeof body[key] === 'string' && body[key] !== '') &&
        ['regular', 'optin'].includes(String(body['type'])) &&
        ['richtext', 'html', 'markdown', 'plain'].includes(String(body['content_type'])) &&
        Array.isArray(body['lists']) &&
        body['lists'].length > 0 &&
        body['lists'].every(Number.isInteger);
      if (!isFit) return { status: 400, body: { message: 'Invalid fields' } };
      const made = { ...body, id: campaigns.length + 1, status: 'draft', tags: body['tags'] as string[] };
      campaigns.push(made);
      return { body: { data: made }, isLost: losing.delete('create') };
    }
    const [, id] = /^\/api\/campaigns\/(\d+)\/status$/.exec(path) ?? [];
    const found = campaigns.find((one) => one.id === Number(id));
    if (method !== 'PUT' || !found) return { status: 404, body: { message: 'Not found' } };
    if (json()['status'] !== 'running' || !['draft', 'paused'].includes(found.status))
      return { status: 400, body: { message: 'Only paused and draft campaigns can start' } };
    found.status = 'running';
    sent.push(found);
    return { body: { data: found }, isLost: losing.delete('start') };
  });
  return { address, campaigns, sent };
}
