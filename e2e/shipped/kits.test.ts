import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import sharp from 'sharp';
import { fromBuffer } from 'yauzl';
import { read } from '../fixtures/exiftool.ts';
import { sites } from '../sites.ts';
import { shippedFiles } from './files.ts';

const files = shippedFiles(sites.fictional.out);
const kits = [...files].filter(([path]) => path.endsWith('press-kit.zip'));

/** The members of a kit by name, as an independent program unpacks them. */
function unpacked(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (problem, zip) => {
      if (problem) return reject(problem);
      const members = new Map<string, Buffer>();
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, (fault, stream) => {
          if (fault) return reject(fault);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            members.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.on('error', reject);
      zip.on('end', () => resolve(members));
      zip.readEntry();
    });
  });
}

test('every release of the last two years has a kit, an older one only if it says so, a withdrawn one never', () => {
  const paths = kits.map(([path]) => path);
  assert.ok(paths.includes('2026/07/hydrogen-barge/press-kit.zip'));
  assert.ok(paths.includes('2018/09/first-e-crane/press-kit.zip'));
  assert.ok(!paths.some((path) => path.startsWith('2016/')));
  assert.ok(paths.includes('organisations/hafenverbund-nordlicht/press-kit.zip'));
  for (const [path, bytes] of files) {
    if (!/^\d{4}\/\d\d\/[^/]+\/index\.json$/.test(path)) continue;
    const { pubStatus } = JSON.parse(bytes.toString('utf8')) as { pubStatus: string };
    if (pubStatus === 'canceled')
      assert.ok(!paths.includes(path.replace('index.json', 'press-kit.zip')), path);
  }
});

test('the sums of every kit are those of its files, and its manifest names them all', async () => {
  for (const [path, bytes] of kits) {
    const members = await unpacked(bytes);
    const [top = ''] = [...members.keys()].map((name) => name.split('/')[0]);
    assert.ok(
      [...members.keys()].every((name) => name.startsWith(`${top}/`)),
      path,
    );
    const sums = members.get(`${top}/SHA256SUMS`)?.toString('utf8') ?? '';
    const lines = sums.trim().split('\n');
    assert.equal(lines.length, members.size - 1, path);
    for (const line of lines) {
      const [sum = '', name = ''] = line.split('  ');
      const content = members.get(`${top}/${name}`) ?? Buffer.alloc(0);
      assert.equal(createHash('sha256').update(content).digest('hex'), sum, `${path}: ${name}`);
    }
    const manifest = JSON.parse(members.get(`${top}/manifest.json`)?.toString('utf8') ?? '') as {
      files: { name: string }[];
    };
    const expected = [...members.keys()].map((name) => name.slice(top.length + 1));
    assert.deepEqual(
      manifest.files.map(({ name }) => name).sort(),
      expected.filter((name) => !/^(?:manifest\.json|SHA256SUMS)$/.test(name)).sort(),
      path,
    );
  }
});

test('a kit has the text of its twins, and a picture that is the original and tells its credit', async () => {
  const members = await unpacked(files.get('2026/07/hydrogen-barge/press-kit.zip') ?? Buffer.alloc(0));
  const top = '2026-07-07-hydrogen-barge';
  assert.deepEqual(
    members.get(`${top}/text/hydrogen-barge.de.txt`),
    files.get('2026/07/hydrogen-barge/index.txt'),
  );
  const picture = members.get(`${top}/pictures/wasserstoffschute.jpg`) ?? Buffer.alloc(0);
  const original = files.get('2026/07/hydrogen-barge/wasserstoffschute.jpg') ?? Buffer.alloc(0);
  assert.deepEqual(await sharp(picture).raw().toBuffer(), await sharp(original).raw().toBuffer());
  const told = await read(picture);
  assert.equal(told['XMP-photoshop:Credit'], 'Grafik: Hafenverbund Nordlicht');
  assert.ok(told['IPTC:Caption-Abstract']);
});

type Manifest = { publishedAt?: string; validFrom?: string; files: { name: string; mediaType: string }[] };
const manifestOf = (members: ReadonlyMap<string, Buffer>) =>
  JSON.parse(
    [...members].find(([name]) => name.endsWith('/manifest.json'))?.[1].toString('utf8') ?? '',
  ) as Manifest;

test('a kit hands out no picture without credit, knows the type of every file, and its page shows its own pictures', async () => {
  const members = await unpacked(files.get('2026/07/all-components/press-kit.zip') ?? Buffer.alloc(0));
  const top = '2026-07-01-all-components';
  assert.ok(![...members.keys()].some((name) => name.includes('film-vorschau')));
  const told = manifestOf(members).files;
  assert.ok(told.every(({ mediaType }) => mediaType !== 'application/octet-stream'));
  assert.equal(told.find(({ name }) => name.endsWith('.vcf'))?.mediaType, 'text/vcard');
  const page = members.get(`${top}/text/all-components.de.html`)?.toString('utf8') ?? '';
  const shown = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, src = '']) => src);
  assert.equal(shown.length, 5);
  for (const src of shown) assert.ok(members.has(`${top}/${decodeURI(src).replace('../', '')}`), src);
});

test('the kit of an organisation says since when its self-portrait holds, and under which terms it may be used', async () => {
  const path = 'organisations/hafenverbund-nordlicht/press-kit.zip';
  const members = await unpacked(files.get(path) ?? Buffer.alloc(0));
  const { publishedAt, validFrom } = manifestOf(members);
  assert.deepEqual([publishedAt, validFrom], [undefined, '2024-01-01']);
  assert.match(members.get('hafenverbund-nordlicht/LICENSE.txt')?.toString('utf8') ?? '', /honorarfrei/);
});

test('a button to a kit says its true size in bytes and how many files are in it', async () => {
  for (const [path, bytes] of kits.filter(([name]) => /^\d/.test(name))) {
    const page = files.get(path.replace('press-kit.zip', 'index.html'))?.toString('utf8') ?? '';
    const members = await unpacked(bytes);
    assert.match(page, new RegExp(`ZIP, ${members.size}\\u00A0Dateien`), path);
  }
});
