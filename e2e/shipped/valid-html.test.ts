import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { sites } from '../sites.ts';
import { shippedFiles } from './files.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
);

/** Every release, and five pages of every other kind in each language: the Nu checker of the long run reads them all. */
function someOfEachKind(names: string[]): string[] {
  const counts = new Map<string, number>();
  return names.filter((name) => {
    if (!name.endsWith('.html')) return false;
    if (/^(?:[a-z]{2}\/)?\d{4}\/\d\d\/[^/]+\/index\.html$/.test(name)) return true;
    const kind = name.replace(/\d+/g, 'N').replace(/^((?:[a-z]{2}\/)?\w+\/)[^/]+\//, '$1X/');
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= 5;
  });
}

for (const site of [sites.real, sites.fictional]) {
  test(`the pages of “${site.name}” are valid HTML`, async () => {
    const found = new Map<string, string>();
    const files = shippedFiles(site.out);
    for (const name of someOfEachKind([...files.keys()])) {
      const bytes = files.get(name) ?? Buffer.alloc(0);
      const page = bytes.toString('utf8');
      // The validator overlooks what stands behind the end.
      if (!page.trimEnd().endsWith('</html>')) found.set('Something stands behind the end.', name);
      const { results } = await validator.validateString(page, name);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          found.set(`${ruleId}: ${message}`, `${name}:${line}:${column}`);
    }
    assert.deepEqual([...found], []);
  });
}
