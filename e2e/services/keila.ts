import type { TestContext } from 'node:test';
import type { Losing } from './listmonk.ts';
import { type Answered, serviceOf } from './service.ts';

type Campaign = { id: string; sent_at: string | null; inserted_at: string } & Record<string, unknown>;

/** The fields that a campaign may have when it is made; any other is refused. */
const fields = ['subject', 'text_body', 'settings', 'template_id', 'sender_id', 'segment_id', 'data'];

/**
 * Keila as https://www.keila.io/api has it: to send is only put into a queue, and nothing happens without a sender or
 * without recipients.
 */
export async function keilaService(t: TestContext, token: string, losing: Losing = new Set()) {
  const campaigns: Campaign[] = [];
  const sent: Campaign[] = [];
  const state = { hasRecipients: true };
  const address = await serviceOf(t, ({ method, path, headers, json }): Answered => {
    if (headers.authorization !== `Bearer ${token}`)
      return { status: 403, body: { errors: [{ status: 403, title: 'Not authorized' }] } };
    if (method === 'GET' && path === '/api/v1/campaigns')
      return { body: { meta: { page: 0, page_count: 1, count: campaigns.length }, data: campaigns } };
    if (method === 'POST' && path === '/api/v1/campaigns') {
      const data = json()['data'] as Record<string, unknown>;
      const { type } = data['settings'] as { type: string };
      if (!data['subject'] || type !== 'markdown' || Object.keys(data).some((key) => !fields.includes(key)))
        return { status: 400, body: { errors: [{ status: 400, detail: 'Unexpected field' }] } };
      const at = new Date(Date.UTC(2026, 0, 1, 0, 0, campaigns.length)).toISOString();
      const made = { ...data, id: `mc_${campaigns.length + 1}`, sent_at: null, inserted_at: at };
      campaigns.push(made);
      return { body: { data: made }, isLost: losing.delete('create') };
    }
    const [, id] = /^\/api\/v1\/campaigns\/(\w+)\/actions\/send$/.exec(path) ?? [];
    const found = campaigns.find((one) => one.id === id);
    if (method !== 'POST' || !found)
      return { status: 404, body: { errors: [{ status: 404, title: 'Not found' }] } };
    if (found['sender_id'] && state.hasRecipients && found.sent_at === null) {
      found.sent_at = '2026-01-15T10:00:00Z';
      sent.push(found);
    }
    return {
      status: 202,
      body: { data: { delivery_queued: true, campaign_id: found.id } },
      isLost: losing.delete('start'),
    };
  });
  return { address, campaigns, sent, state };
}
