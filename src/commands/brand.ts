import { contentFolder } from '../manuscript/content-folder.ts';
import { ReadOnce } from '../manuscript/files.ts';
import { readBrand } from '../manuscript/read-brand.ts';
import { contrastsOf, type Pair } from '../model/brand/contrasts.ts';
import { lookOf } from '../model/brand/look.ts';
import { themes } from '../model/brand/palette.ts';
import { terminalLanguage, terminalWords } from '../i18n/tool-words.ts';
import { faultWordsIn } from '../i18n/fault-words.ts';
import { report } from '../faults/report.ts';
import { brandColours } from '../rules/brand/brand-colours.ts';

/**
 * `npm run brand`: prints the contrast of every text with every surface in both themes, and the colours that changed. Exits
 * with 1 when the brand has errors.
 */
export async function brandTable(): Promise<number> {
  const words = terminalWords(process.env).brand;
  const { brand } = await readBrand(contentFolder, new ReadOnce());
  if (brand && !brand.facts) {
    console.error(words.faults);
    return 1;
  }
  if (!brand) console.log(words.none);
  const { palette } = lookOf(brand?.facts);
  const { scheme = 'both' } = brand?.facts ?? {};
  for (const theme of themes.filter((one) => scheme === 'both' || one === scheme)) {
    const rows = contrastsOf(palette).filter((pair) => pair.theme === theme);
    console.log(`\n${words.themes[theme]}`);
    for (const row of rows) console.log(`  ${lineOf(row, words.parts)}`);
  }
  const language = terminalLanguage(process.env);
  const faults = brandColours({ brand });
  if (faults.length) {
    console.log(`\n${words.changed}\n`);
    console.log(report(faults, 1, faultWordsIn(language), { showsPaths: true, warnings: 'all' }));
  }
  console.log(`\n${words.specimens}`);
  return 0;
}

const lineOf = ({ text, on, contrast, least }: Pair, parts: Readonly<Record<Pair['text'], string>>): string =>
  `${contrast >= least ? '✔' : '✖'} ${(Math.floor(contrast * 10) / 10).toFixed(1).padStart(4)}:1  ${parts[text]} / ${parts[on]}`;
