import { z } from 'zod';

/** What is asked of a service: a body is sent as JSON, bytes as they are. */
type Question = {
  method?: 'GET' | 'POST' | 'PUT';
  headers: Readonly<Record<string, string>>;
  body?: unknown;
  bytes?: { type: string; data: Uint8Array<ArrayBuffer> };
};

/** Milliseconds. */
const patience = 30_000;

/** How services say what is wrong: AT Protocol, listmonk and Mastodon, or Keila with a list. */
type Said = { error?: unknown; message?: unknown; errors?: unknown; title?: unknown; detail?: unknown };

/** An answer other than a success. `code` is the name of the error, where the service gives one. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string | undefined;
  constructor(asked: string, status: number, said: Said) {
    const [first] = Array.isArray(said.errors) ? (said.errors as Said[]) : [];
    const reason = [said.error, said.message, first?.title, first?.detail]
      .filter((one) => typeof one === 'string')
      .join(': ');
    super(`${asked}: ${status}${reason && ` (${reason})`}`);
    this.status = status;
    this.code = typeof said.error === 'string' ? said.error : undefined;
  }
}

/**
 * Asks a service and reads its answer in JSON with a schema. Nothing is asked twice.
 * @throws Refusal with the reason that the service gives; Error when it does not answer, or not as documented
 */
export async function askService<T>(address: URL, question: Question, schema: z.ZodType<T>): Promise<T> {
  const { method = 'GET', headers, body, bytes } = question;
  const asked = `${method} ${address.origin}${address.pathname}`;
  const answer = await fetch(address, {
    method,
    headers: {
      Accept: 'application/json',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(bytes && { 'Content-Type': bytes.type }),
      ...headers,
    },
    body: bytes?.data ?? (body === undefined ? null : JSON.stringify(body)),
    // A secret goes to the address that was given, and to no other.
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  const text = await answer.text();
  const said = jsonIn(text);
  if (!answer.ok) throw new Refusal(asked, answer.status, (said ?? {}) as Said);
  const read = schema.safeParse(said);
  if (!read.success) throw new Error(`${asked}: ${z.prettifyError(read.error)}`);
  return read.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a secret may be sent to an address: over an encrypted line, or to this machine. */
export const isSafe = (address: string): boolean =>
  URL.canParse(address) &&
  (new URL(address).protocol === 'https:' ||
    (new URL(address).protocol === 'http:' &&
      ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)));
