import type { DraftAnswer, DraftRequest } from '../draft/draft-request.ts';
import { tokenHeader } from '../local/token-key.ts';

/** A page with what is said of it; or the reasons why there is none. Undefined if nobody answers. */
export type PageAnswer = { html: string; answer: DraftAnswer } | { reasons: string[] } | undefined;

/** The pictures that are not saved have an address that only this browser knows. */
const blob = /blob:[^\s"'<>()]+/g;

/** Asks the server of the development for the page of a draft. */
export async function askForPage(drafts: string, request: DraftRequest): Promise<PageAnswer> {
  const text = request.text.replace(blob, (address) => `./${encodeURIComponent(address)}.jpg`);
  const response = await fetch(drafts, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...tokenHeader(),
    },
    body: JSON.stringify({ ...request, text }),
  }).catch(() => undefined);
  if (response?.status === 422) return { reasons: (await response.json()) as string[] };
  const header = response?.headers.get('X-Draft');
  if (!response?.ok || !header) return undefined;
  return { html: await response.text(), answer: JSON.parse(decodeURIComponent(header)) as DraftAnswer };
}
