import { parseArgs } from 'node:util';
import { contentFolder } from '../manuscript/content-folder.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { urlsOf } from '../model/address/urls.ts';
import { caddy } from '../publishing/headers/caddy.ts';
import { cloudFront } from '../publishing/headers/cloudfront.ts';
import { headersFile } from '../publishing/headers/headers-file.ts';
import { nginx } from '../publishing/headers/nginx.ts';
import type { Target } from '../publishing/headers/rules.ts';

const formats: Record<string, (target: Target, options: { brotli: boolean }) => string> = {
  nginx,
  caddy,
  _headers: headersFile,
  cloudfront: cloudFront,
};

/**
 * `npm run headers -- nginx|caddy|_headers|cloudfront`: prints the headers of this newsroom in the format of a server.
 */
export async function headers(parameters: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      brotli: { type: 'boolean', default: false },
      editor: { type: 'string', multiple: true, default: [] },
    },
  });
  const format = formats[positionals[0] ?? ''];
  if (!format) {
    console.error(terminalWords(process.env).publishing.headersUsage(Object.keys(formats).join('|')));
    return 2;
  }
  const { base } = urlsOf(readSettings(contentFolder));
  process.stdout.write(format({ base, editor: { hosts: values.editor } }, values));
  return 0;
}
