import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { clean } from '../../src/body/clean.ts';
import { parse } from '../../src/body/reading/parse.ts';
import { childrenOf, isJsx, type Node } from '../../src/body/tree.ts';
import { withEscapedSigns } from '../../src/body/typeset.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { sites } from '../sites.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds a plain Astro site that takes the releases as MDX modules. */
async function buildWithMdx(content: string, out: string): Promise<void> {
  const program = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [program, 'build', '--root', 'e2e/portable', '--silent'], {
    cwd: root,
    env: {
      ...process.env,
      PORTABLE_CONTENT: join(content, 'releases'),
      PORTABLE_OUT: out,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: 'inherit',
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  assert.equal(code, 0);
}

/** The words of a tree with components left out and what stands inside them kept, without white space. */
function words(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'tagName' in node || isJsx(node) || node.type === 'root' ? childrenOf(node).map(words).join('') : '';
}
const bare = (text: string) => text.replace(/\s+/g, '');
/** Footnotes are labelled in the language of the text by us, in English by the other. */
const withoutLabels = (text: string) => text.replace(/Footnotes|Fußnoten|각주/, '');

for (const site of [sites.real, sites.fictional]) {
  test(`every release of “${site.name}” is portable MDX: @astrojs/mdx renders the same text`, async () => {
    const out = join(root, '.sites', 'portable', site.name);
    const { releases } = await readManuscript(site.content);
    const texts = releases.flatMap((release) => release.texts);
    assert.ok(texts.length > 0);
    // As `npm run check -- --fix` leaves them.
    const content = join(out, 'content');
    for (const { folder, language, source } of texts) {
      await mkdir(join(content, 'releases', folder), { recursive: true });
      await writeFile(
        join(content, 'releases', folder, `index.${language}.mdx`),
        withEscapedSigns(source, language),
      );
    }
    await buildWithMdx(content, join(out, 'dist'));
    for (const { folder, language, source } of texts) {
      const parsed = parse(source, language);
      assert.ok('tree' in parsed);
      const html = await readFile(join(out, 'dist', `${folder}-${language}`, 'index.html'), 'utf8');
      const theirs = toString(fromHtml(html, { fragment: true }));
      assert.equal(
        withoutLabels(bare(words(clean(parsed.tree)))),
        withoutLabels(bare(theirs)),
        `${folder}/${language}`,
      );
    }
  });
}
