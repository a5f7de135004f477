import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { smallNewsroom } from '../../e2e/small-newsroom.ts';
import { policyPlugin } from './policy-plugin.ts';

const content = await smallNewsroom();
const load = policyPlugin(content).load as (id: string) => string | undefined;

/** The input of the compiler for a file with this text. */
function given(text: string, name = 'pages/impressum/index.de.mdx'): string | undefined {
  const path = join(content, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return load(path);
}

test('the compiler gets the judged body, printed again, and no frontmatter', () => {
  assert.equal(given('---\ntitle: Impressum\n---\n\n* Text\n'), '{/**/}\n\n- Text\n');
});

/** The pattern of frontmatter in `@astrojs/mdx`. */
const theirs = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/;

test('the compiler finds no frontmatter of its own, whatever the text begins with', () => {
  for (const body of ['---\na: 1\n---\n', '\n\n+++\na\n+++\n', '---x\n\n---\n'])
    assert.doesNotMatch(given(`---\ntitle: Impressum\n---  \n${body}Text\n`) ?? '', theirs);
});

const code = "{process.exit(1) || 'x'}";
const attacks: [what: string, text: string][] = [
  ['an expression', `---\ntitle: A\n---\n\n${code}\n`],
  ['a sign that looks like the end of a line', `---\ntitle: A\n#\u2028---\n---x\n\n${code}\n\n---\nText\n`],
  ['a carriage return alone', `---\ntitle: A\n#\r---\n---x\n\n${code}\n\n---\nText\n`],
  ['no second fence', `---\ntitle: A\n\n\`\`\`\n---x\n${code}\n\`\`\`\n`],
  ['no first fence', `\n+++\n\`\`\`\n+++\n${code}\n\`\`\`\n`],
];
for (const [what, text] of attacks) {
  test(`a page is not compiled that hides code behind ${what}`, () => assert.throws(() => given(text)));
}

test('code behind a line that the compiler would take for the end of the frontmatter is judged', () => {
  assert.throws(() => given(`---\ntitle: A\n+++: |\n  ${code}\n---\n\n${code}\n`));
  assert.doesNotMatch(given(`---\ntitle: A\n+++: "${code}"\n---\n\nText\n`) ?? '', /process/);
});

test('a release is data and never a module', () => {
  assert.throws(() => given('---\ntitle: A\n---\nText\n', 'releases/x/index.de.mdx'), /cannot be imported/);
});
