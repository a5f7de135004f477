import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/* Writes the table of look-alikes from Unicode's data:
   node e2e/tools/look-alikes.ts confusables.txt
   The file is at https://www.unicode.org/Public/security/<version>/confusables.txt. */

const target = join(import.meta.dirname, '../../src/proof/letters/look-alikes.ts');
const row = /^([\dA-F]+)\s*;\s*([\dA-F]+(?: [\dA-F]+)*)\s*;\s*MA/gm;

/** Without the marks that letters carry, in compatibility form. */
const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');
const text = (codes: string) =>
  String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16)));

/** The letters and signs that look like letters or digits of ASCII: those letters → the signs, by code point. */
export function lookAlikesIn(confusables: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, code = '', to = ''] of confusables.matchAll(row)) {
    const [sign, letters] = [text(code), bare(text(to)).toLowerCase()];
    // Normalisation folds the others. Symbols of mathematics and money mean something of their own.
    if (/^[\0-\x7F]*$/.test(bare(sign)) || !/^[\p{L}\p{N}\p{So}]$/u.test(sign) || !/^[a-z\d]+$/.test(letters))
      continue;
    found.set(letters, [...(found.get(letters) ?? []), code.toLowerCase()]);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (import.meta.main) {
  const confusables = readFileSync(process.argv[2] ?? '', 'utf8');
  const [, version = '?'] = /^# Version: (\S+)/m.exec(confusables) ?? [];
  const rows = [...lookAlikesIn(confusables)].map(([letters, codes]) => `${letters}: ${codes.join(' ')}`);
  const before = readFileSync(target, 'utf8');
  writeFileSync(
    target,
    before
      .replace(/(unicodeVersion = ')[^']*/, `$1${version}`)
      .replace(/(`)[^`]*(`;\n)$/, `$1\n${rows.join('\n')}\n$2`),
  );
}
