import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, siteOf } from '../../e2e/sites.ts';
import { writeNewsroom } from '../../e2e/newsroom/write.ts';

const folder = '.bench';

/**
 * `npm run bench [-- <count>]`: how long a newsroom of 1,000 releases takes to build, cold and again, and how much of it is
 * the proof. Prints and judges nothing: the figures belong to the machine and to what else it did.
 */
export async function bench([count = '1000']: string[]): Promise<number> {
  const content = join(folder, 'content');
  await rm(folder, { recursive: true, force: true });
  await writeNewsroom(content, { releases: Number(count), pictures: false, held: 20 });
  const site = { ...siteOf('bench', content), out: join(folder, 'dist'), cache: join(folder, 'cache') };
  for (const run of ['cold', 'again']) {
    const began = performance.now();
    const { code, said } = await build(site);
    if (code !== 0) {
      console.error(said);
      return code;
    }
    const whole = (performance.now() - began) / 1000;
    const proof = Number(/Proved in ([\d.]+) s/.exec(said)?.[1]);
    const share = ((100 * proof) / whole).toFixed(1);
    console.log(`${run}: ${whole.toFixed(1)} s, of which ${proof} s for the proof (${share} %)`);
  }
  return 0;
}
