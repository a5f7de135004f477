import { now } from '../../clock.ts';
import type { ImportWords } from '../../i18n/shapes/import.ts';
import { addressesIn } from '../../import/source/page-list.ts';
import { textOfFile } from '../../import/source/read-file.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { OwnAddresses } from '../../rules/addresses/own-addresses.ts';

/**
 * `npm run import -- --compare-addresses <file>`: says of each old address whether it stays, leads to its new one, or is lost.
 * Only paths count, for the domain moves too. Exits with 1 when one is lost.
 */
export async function compareAddresses(path: string, content: string, words: ImportWords): Promise<number> {
  const manuscript = await readManuscript(content);
  const settings = manuscript.newsroom.facts;
  if (!settings) return 2;
  const own = new OwnAddresses(manuscript, settings, now);
  let [same, led] = [0, 0];
  const lost: string[] = [];
  for (const address of addressesIn(await textOfFile(path))) {
    const url = URL.parse(address, 'https://old.invalid/');
    const claim = url && own.find(`${url.pathname}${url.search}`)?.claim;
    if (!claim || claim.when === 'later') lost.push(address);
    else if (claim.to === undefined) same += 1;
    else led += 1;
  }
  console.log(
    [words.compared.same(same), words.compared.led(led), words.compared.lost(lost.length), ...lost].join(
      '\n',
    ),
  );
  return lost.length ? 1 : 0;
}
