import { z } from 'zod';
import { askService } from '../asking.ts';
import type { Mail } from './mail.ts';
import type { MailingEngine } from './engine.ts';

const campaign = z.object({
  id: z.string(),
  sent_at: z.string().nullish(),
  scheduled_for: z.string().nullish(),
  inserted_at: z.string(),
  data: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Keila, by https://www.keila.io/api. `token` is the API key of a project. `segments` are ids of segments by language;
 * without one a mail goes to all contacts of the project.
 */
export function keila(
  endpoint: string,
  token: string,
  sender: string,
  segments: (language: string) => string | undefined,
): MailingEngine {
  const headers = { Authorization: `Bearer ${token}` };
  const at = (path: string) => new URL(`api/v1/campaigns${path}`, endpoint);
  return {
    find: async (key) => {
      const { data } = await askService(at(''), { headers }, z.object({ data: z.array(campaign) }));
      return data
        .filter((one) => one.data?.['depesche'] === key)
        .sort((a, b) => (`${a.inserted_at} ${a.id}` < `${b.inserted_at} ${b.id}` ? -1 : 1))
        .map((one) => ({ id: one.id, isStarted: Boolean(one.sent_at ?? one.scheduled_for) }));
    },
    create: async (key, { subject, markdown }: Mail, { language }) => {
      const segment = segments(language);
      const data = {
        subject,
        text_body: markdown,
        settings: { type: 'markdown' },
        sender_id: sender,
        ...(segment !== undefined && { segment_id: segment }),
        data: { depesche: key },
      };
      await askService(at(''), { method: 'POST', headers, body: { data } }, z.object({ data: campaign }));
    },
    start: async (id) => {
      const queued = z.object({ data: z.object({ delivery_queued: z.literal(true) }) });
      await askService(at(`/${id}/actions/send`), { method: 'POST', headers, body: {} }, queued);
    },
  };
}
