import { z } from 'zod';
import { askService } from '../asking.ts';
import type { Mail } from './mail.ts';
import type { MailingEngine } from './engine.ts';

const campaign = z.object({ id: z.int(), status: z.string(), tags: z.array(z.string()).nullish() });
const campaigns = z.object({ data: z.object({ results: z.array(campaign) }) });

/**
 * listmonk, by https://listmonk.app/docs/apis/campaigns/. `token` is `user:token` of an API user; `lists` are numbers
 * of lists by language.
 */
export function listmonk(
  endpoint: string,
  token: string,
  lists: (language: string) => readonly number[],
): MailingEngine {
  const headers = { Authorization: `Basic ${Buffer.from(token).toString('base64')}` };
  const at = (path: string) => new URL(`api/campaigns${path}`, endpoint);
  return {
    find: async (key) => {
      const address = at('');
      address.search = String(new URLSearchParams({ tags: key, per_page: 'all', no_body: 'true' }));
      const { data } = await askService(address, { headers }, campaigns);
      return (
        data.results
          // A version that does not know the filter answers with all.
          .filter(({ tags }) => tags?.includes(key))
          .sort((a, b) => a.id - b.id)
          .map(({ id, status }) => ({ id: String(id), isStarted: status !== 'draft' }))
      );
    },
    create: async (key, { subject, html, text }: Mail, { title, language }) => {
      const body = {
        name: `${title} (${language})`,
        subject,
        lists: lists(language),
        type: 'regular',
        content_type: 'html',
        body: html,
        altbody: text,
        messenger: 'email',
        tags: [key],
      };
      await askService(at(''), { method: 'POST', headers, body }, z.object({ data: campaign }));
    },
    start: async (id) => {
      const body = { status: 'running' };
      await askService(at(`/${id}/status`), { method: 'PUT', headers, body }, z.object({ data: campaign }));
    },
  };
}
