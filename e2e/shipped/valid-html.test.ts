import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { sites } from '../sites.ts';
import { shippedFiles } from './files.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
);

for (const site of [sites.real, sites.fictional]) {
  test(`every page of “${site.name}” is valid HTML`, async () => {
    const found = new Map<string, string>();
    for (const [name, bytes] of shippedFiles(site.out)) {
      if (!name.endsWith('.html')) continue;
      const { results } = await validator.validateString(bytes.toString('utf8'), name);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          found.set(`${ruleId}: ${message}`, `${name}:${line}:${column}`);
    }
    assert.deepEqual([...found], []);
  });
}
