import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { filesBelow } from '../../src/files/walk.ts';
import { zip } from '../../src/outputs/kit/zip.ts';
import { sites } from '../sites.ts';
import { testFolder } from '../test-folder.ts';
import { npx } from './npx.ts';

/** 7-Zip as WebAssembly. Its licence is no reason to install it for everybody. */
const sevenZip = '7z-wasm@1.2.0';

/** The names that every system can write, and that some program might not: all scripts, long, with every allowed sign. */
const names = [
  'Größe (1).txt',
  '부산 대표단_2.csv',
  'شحن.txt',
  'أ'.repeat(70),
  `${'a'.repeat(146)}.pdf`,
  '.1-a_b.c',
];
const hardKit = () =>
  zip(
    '2026-07-01-alle-namen',
    names.map((name) => ({ name: `attachments/${name}`, bytes: Buffer.from(name) })),
    new Date('1965-05-05T08:00:00Z'),
  );

/** The archive in its folder, the only one that 7-Zip sees there. */
const archive = 'kit.zip';

/** The programs that people unpack with. Each unpacks the archive in a folder; its exit code and what it said. */
const programs: Record<string, (into: string) => Promise<{ code: number; said: string }>> = {
  unzip: (cwd) => installed('unzip', ['-q', archive], cwd),
  Python: (cwd) => installed('python3', ['-m', 'zipfile', '-e', archive, '.'], cwd),
  '7-Zip': async (cwd) => {
    const { code, stdout, stderr } = await npx(sevenZip, '7z-wasm', ['x', '-y', archive], { cwd });
    return { code, said: `${stdout}${stderr}` };
  },
};

function installed(program: string, parameters: readonly string[], cwd: string) {
  const { status, stderr, error } = spawnSync(program, parameters, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', PYTHONUTF8: '1' },
  });
  return Promise.resolve({ code: status ?? 1, said: error ? `${program} is not installed.` : stderr });
}

/** Unpacks the kits of the fictional newsroom, and one with hard names; the number of programs that find anything else. */
export async function unpackKits(): Promise<number> {
  const { out } = sites.fictional;
  const shipped = filesBelow(out).filter((name) => name.endsWith('press-kit.zip'));
  const kits = [...shipped.slice(-3).map((name) => readFileSync(join(out, name))), Buffer.from(hardKit())];
  let failed = 0;
  for (const [name, unpack] of Object.entries(programs)) {
    const folder = testFolder();
    const wrong: string[] = [];
    for (const [index, kit] of kits.entries()) {
      const into = join(folder, String(index));
      mkdirSync(into);
      writeFileSync(join(into, archive), kit);
      const { code, said } = await unpack(into);
      rmSync(join(into, archive));
      if (code !== 0) wrong.push(said.trim());
      else wrong.push(...differences(kit, into));
    }
    rmSync(folder, { recursive: true });
    if (wrong.length > 0) failed += 1;
    console.log(wrong.length > 0 ? `✖ ${name}: ${wrong.join('\n')}` : `✔ ${name}: ${kits.length} kits`);
  }
  return failed;
}

/** The files of a kit that are not in a folder as they should be, by composed names: macOS writes decomposed ones. */
function differences(kit: Uint8Array, into: string): string[] {
  const found = new Map(
    filesBelow(into).map((name) => [name.normalize('NFC'), readFileSync(join(into, name))]),
  );
  const expected = Object.entries(unzipSync(kit));
  const lost = expected.filter(([name, bytes]) => !found.get(name)?.equals(bytes)).map(([name]) => name);
  return found.size === expected.length
    ? lost
    : [...lost, `${found.size} files in place of ${expected.length}`];
}
