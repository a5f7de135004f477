import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Pages that refer to each other and to an asset with a name of its own, all of one version. */
export async function writeVersion(out: string, version: string, pages = 20): Promise<void> {
  const files: Record<string, string> = {
    'index.html': page(version, `<a href="/releases/${version}/">`),
    'same.html': 'never changes '.repeat(100),
    'rss.xml': `<rss>${version}</rss>`,
    'feeds/all/rss.xml': '<rss>never changes</rss>',
    [`_astro/style.${version}.css`]: `/* ${version} */`,
    [`releases/${version}/index.html`]: page(version, ''),
  };
  for (let number = 0; number < pages; number += 1)
    files[`2026/${number}/index.html`] = page(version, `${number} `.repeat(3_000));
  await rm(out, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name), text);
  }
}

const page = (version: string, text: string) =>
  `<!doctype html><link rel="stylesheet" href="/_astro/style.${version}.css">${text}`;

/** The version of a page, by the asset that it names. */
export const versionOf = (html: string): string | undefined => /style\.(\w+)\.css/.exec(html)?.[1];
