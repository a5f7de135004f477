import { wallClock } from '../clock.ts';
import { publicTexts } from '../gate/public-texts.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readKept } from '../manuscript/kept/read-kept.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { type Redirect, redirectOf, redirectsFile } from '../model/address/redirects-file.ts';
import { type Urls, urlsOf } from '../model/address/urls.ts';
import { caddy } from '../publishing/headers/caddy.ts';
import { cloudFront, fittingRedirects } from '../publishing/headers/cloudfront.ts';
import { headersFile } from '../publishing/headers/headers-file.ts';
import { nginx } from '../publishing/headers/nginx.ts';
import type { Target } from '../publishing/headers/rules.ts';
import { parametersOf } from './running/command-line.ts';
import { commandLines } from './running/command-lines.ts';

const formats: Record<string, (target: Target, options: { brotli: boolean }) => string> = {
  nginx,
  caddy,
  _headers: headersFile,
  _redirects: ({ redirects = [] }) => redirectsFile(redirects),
  cloudfront: cloudFront,
};

/**
 * `npm run headers -- nginx|caddy|_headers|_redirects|cloudfront`: prints the headers and former addresses of this newsroom
 * in the format of a server.
 */
export async function headers(parameters: string[]): Promise<number> {
  const { values, positionals } = parametersOf(commandLines.headers, parameters);
  const words = terminalWords(process.env).publishing;
  const format = formats[positionals[0] ?? ''];
  if (!format) {
    console.error(words.headersUsage(Object.keys(formats).join('|')));
    return 2;
  }
  const urls = urlsOf(readSettings(contentFolder));
  const target = { base: urls.base, editor: { hosts: values.editor }, redirects: await redirectsIn(urls) };
  process.stdout.write(format(target, values));
  const left = format === cloudFront ? target.redirects.length - fittingRedirects(target).length : 0;
  if (left) console.error(words.redirectsLeftOut(left));
  return 0;
}

/** Where the former addresses of all public texts lead. Those of held-back texts would tell of them. */
async function redirectsIn(urls: Urls): Promise<Redirect[]> {
  const texts = publicTexts(await readKept(contentFolder), wallClock());
  return texts.flatMap(({ folder, language, facts: { publishedAt, redirects } }) =>
    redirects.map((former) => redirectOf(former, urls.base, urls.release(language, { folder, publishedAt }))),
  );
}
