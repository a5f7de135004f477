import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import { lookup } from 'mrmime';
import { deskFormsIn, deskPage } from '../../../src/desk/desk-page.ts';
import { readSettings } from '../../../src/loaders/settings.ts';
import { sites } from '../../sites.ts';
import { pageWith, settingsWith } from '../bundled.ts';
import { content } from '../content.ts';
import { goodToken, type TestHost } from './host.ts';

const { out, url } = sites.rtl;

/** The public desk in a browser. */
export type PublicDesk = {
  address: string;
  /** Requests to strangers, errors of the page, and calls that the host does not have. */
  wrong: string[];
  /** Lets somebody else act in the moment before the next change reaches the host. */
  before: (act: () => void) => void;
};

/**
 * Serves the built desk at its public address, with its policy, in front of a host of the tests. The page asks the real
 * addresses of the host; the test answers them, and nobody else is asked.
 */
export async function publicDesk(
  page: Page,
  folder: string,
  host: TestHost,
  more: object = {},
): Promise<PublicDesk> {
  const desk = { branch: 'main', folder: content, review: false, ...host.settings, ...more };
  const settings = settingsWith(readSettings(join(folder, content)), { url, desk });
  const html = await pageWith(deskPage(settings, undefined));
  const wrong: string[] = [];
  let act: (() => void) | undefined;
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.route('**', async (route) => {
    const request = route.request();
    const asked = new URL(request.url());
    const root = host.roots.find((one) => request.url().startsWith(one));
    if (root !== undefined) {
      if (isChange(request)) {
        act?.();
        act = undefined;
      }
      const token = /^(?:token|Bearer) (.+)$/.exec(request.headers()['authorization'] ?? '')?.[1];
      const said =
        token === goodToken
          ? host.answer(
              {
                method: request.method(),
                path: asked.pathname.slice(new URL(root).pathname.replace(/\/$/, '').length),
                query: asked.searchParams,
                body: (request.postDataJSON() ?? {}) as Record<string, unknown>,
              },
              root,
            )
          : { status: 401, json: host.refusal };
      if (JSON.stringify(said.json ?? '').includes('No such call'))
        wrong.push(`${request.method()} ${request.url()}`);
      return route.fulfill({
        status: said.status,
        headers: { 'access-control-allow-origin': '*' },
        contentType: said.json === undefined ? 'application/octet-stream' : 'application/json',
        body: said.json === undefined ? (said.bytes ?? '') : JSON.stringify(said.json),
      });
    }
    if (asked.origin !== new URL(url).origin) {
      wrong.push(request.url());
      return route.abort();
    }
    if (asked.pathname === '/admin/')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    const [, language] = /^\/admin\/(\w+)\.json$/.exec(asked.pathname) ?? [];
    if (language) return route.fulfill({ json: deskFormsIn(language, settings, undefined) });
    const file = await readFile(join(out, asked.pathname)).catch(() => undefined);
    return file
      ? route.fulfill({ contentType: lookup(asked.pathname) ?? '', body: file })
      : route.fulfill({ status: 404 });
  });
  return { address: new URL('/admin/', url).href, wrong, before: (next) => void (act = next) };
}

/** Whether a request writes: everything but a look, and queries are sent as those of Gitea's files. */
const isChange = (request: Request): boolean =>
  request.method() !== 'GET' &&
  !/\/file-contents\b/.test(request.url()) &&
  (!request.url().endsWith('/graphql') || (request.postData() ?? '').includes('"query":" mutation'));

/** Signs in with a token, as a person does. */
export async function signIn(page: Page, token: string): Promise<void> {
  await page.getByRole('button', { name: 'Mit Zugriffstoken anmelden', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('textbox').fill(token);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Anmelden', exact: true }).click();
}
