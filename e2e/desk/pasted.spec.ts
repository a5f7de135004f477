import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { fromMicrosoft } from './pasted/microsoft.ts';
import { fromOffices } from './pasted/offices.ts';
import { fromOthers } from './pasted/others.ts';
import type { Clipboard, Result } from './pasted/pasted.ts';
import { fromWeb, plain } from './pasted/web.ts';
import { fromWord } from './pasted/word.ts';

/** The editor of the desk without the desk, as one script for the browser. */
async function script(): Promise<string> {
  const input = join(import.meta.dirname, 'pasted/in-browser.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input, output: { codeSplitting: false } },
    },
  });
  const { output } = built as unknown as { output: { code: string }[] };
  return output[0]?.code ?? '';
}

test('what 54 programs and pages put on the clipboard is written as it was meant', async ({ page }) => {
  const mails = { ...fromOthers['a mail'], written: fromOthers['a mail']?.written ?? '', left: ['Zähler'] };
  const others = { ...fromOthers, 'a mail': mails, Word: fromWord };
  const documents = Object.entries({ ...others, ...fromMicrosoft, ...fromOffices, ...fromWeb, ...plain });
  expect(documents).toHaveLength(54);
  await page.setContent('<body></body>');
  await page.addScriptTag({ content: await script(), type: 'module' });
  await page.waitForFunction(() => 'paste' in globalThis);
  for (const [program, { written, left = [], ...clipboard }] of documents) {
    const result = await page.evaluate(
      (pasted) => (globalThis as unknown as { paste: (pasted: Clipboard) => Result }).paste(pasted),
      clipboard,
    );
    expect.soft(result.written, program).toBe(written);
    if (!left.length) expect.soft(result.left, program).toBe('');
    for (const what of left) expect.soft(result.left, program).toContain(what);
  }
});
