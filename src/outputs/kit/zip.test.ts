import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Entry, fromBuffer } from 'yauzl';
import { zip } from './zip.ts';

const at = new Date('2026-03-29T02:30:10Z');
const bytes = (text: string) => new TextEncoder().encode(text);
const members = [
  { name: 'Zürich – 부산.txt', bytes: bytes('Text '.repeat(500)) },
  { name: 'pictures/a.jpg', bytes: bytes('a'.repeat(3000)) },
  { name: '1', bytes: bytes('') },
];

type Read = { entry: Entry; content: Buffer };

/** All members that an independent parser finds, in the order of the archive. */
async function read(archive: Uint8Array): Promise<Read[]> {
  const { promise, resolve, reject } = Promise.withResolvers<Read[]>();
  fromBuffer(Buffer.from(archive), { lazyEntries: true, strictFileNames: true }, (error, file) => {
    if (error) {
      reject(error);
      return;
    }
    const found: Read[] = [];
    file.on('end', () => resolve(found));
    file.on('error', reject);
    file.on('entry', (entry: Entry) => {
      file.openReadStream(entry, (failure, stream) => {
        if (failure) {
          reject(failure);
          return;
        }
        void stream.toArray().then((parts: Buffer[]) => {
          found.push({ entry, content: Buffer.concat(parts) });
          file.readEntry();
        }, reject);
      });
    });
    file.readEntry();
  });
  return promise;
}

test('an independent reader finds every file in one folder, in the order given', async () => {
  const found = await read(zip('busan-delegation', members, at));
  assert.deepEqual(
    found.map(({ entry }) => entry.fileName),
    members.map(({ name }) => `busan-delegation/${name}`),
  );
  assert.deepEqual(
    found.map(({ content }) => content),
    members.map((member) => Buffer.from(member.bytes)),
  );
});

test('text is compressed, pictures are stored', async () => {
  const [text, picture] = await read(zip('kit', members, at));
  assert.equal(text?.entry.compressionMethod, 8);
  assert.equal(picture?.entry.compressionMethod, 0);
  assert.equal(picture.entry.compressedSize, picture.entry.uncompressedSize);
});

test('every file says that it comes from Unix, where names are UTF-8, and may be read by everybody', async () => {
  for (const { entry } of await read(zip('kit', members, at))) {
    assert.equal(entry.versionMadeBy >> 8, 3);
    assert.equal((entry.externalFileAttributes >>> 16).toString(8), '100644');
    assert.equal(Boolean(entry.generalPurposeBitFlag & 0x800), /[^\x20-\x7e]/.test(entry.fileName));
  }
});

test('every file carries the instant in UTC', async () => {
  for (const { entry } of await read(zip('kit', members, at))) {
    const told = entry.getLastModDate({ timezone: 'UTC', forceDosFormat: true });
    assert.equal(told.toISOString(), at.toISOString());
  }
});

test('the same files give the same bytes in every time zone, also in the hour that spring leaves out', () => {
  const script = `const { zip } = await import(${JSON.stringify(import.meta.resolve('./zip.ts'))});
    process.stdout.write(zip('kit', [{ name: 'ä.txt', bytes: new Uint8Array(9) }], new Date(${at.getTime()})));`;
  const here = Buffer.from(zip('kit', [{ name: 'ä.txt', bytes: new Uint8Array(9) }], at));
  for (const TZ of ['Europe/Berlin', 'Asia/Seoul', 'America/New_York', 'Pacific/Apia', 'UTC']) {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ },
    });
    assert.deepEqual(stdout, here, TZ);
  }
});

test('a name that would leave the folder, or that some system cannot write, stops the archive', () => {
  const unsafe = [
    '../a',
    'a/../../b',
    '/etc/passwd',
    'C:/a',
    'C:a',
    'a\\..\\b',
    '',
    'a//b',
    './a',
    'a\0b',
    'a\n',
    'a:b',
    'was?.jpg',
    'a.',
    'a ',
    'nul',
    'CON.txt',
    'bilder/Lpt1.jpg',
    `${'a'.repeat(256)}`,
  ];
  for (const name of unsafe) {
    assert.throws(() => zip('kit', [{ name, bytes: bytes('') }], at), RangeError, name);
  }
  for (const name of unsafe) assert.throws(() => zip(name, members, at), RangeError, name);
});

test('two names that are one on some file systems stop the archive', () => {
  for (const [one, other] of [
    ['a.txt', 'A.txt'],
    ['\u00e4', 'a\u0308'],
  ] as const) {
    const two = [one, other].map((name) => ({ name, bytes: bytes('') }));
    assert.throws(() => zip('kit', two, at), /Twice/);
  }
});

test('decomposed names arrive composed', async () => {
  const [first] = await read(zip('kit', [{ name: 'Zu\u0308rich.txt', bytes: bytes('') }], at));
  assert.equal(first?.entry.fileName, 'kit/Z\u00fcrich.txt');
});

test('an instant before 1980 or after 2107, which the format does not have, becomes the nearest one', async () => {
  for (const [instant, told] of [
    ['1965-05-05T08:00:00Z', '1980-01-01T00:00:00.000Z'],
    ['2108-01-01T00:00:00Z', '2107-12-31T23:59:58.000Z'],
  ] as const)
    for (const { entry } of await read(zip('kit', members, new Date(instant))))
      assert.equal(entry.getLastModDate({ timezone: 'UTC', forceDosFormat: true }).toISOString(), told);
  assert.throws(() => zip('kit', members, new Date(NaN)), RangeError);
});

test('whatever is put in comes out', async () => {
  const anyMember = fc.record({
    name: fc.stringMatching(/^[a-z가-힣äöü]{1,12}\.(?:txt|png)$/),
    bytes: fc.uint8Array(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyMember, {
        selector: ({ name }) => name.toLowerCase().normalize('NFC'),
        maxLength: 6,
      }),
      async (given) => {
        const found = await read(zip('kit', given, at));
        assert.deepEqual(
          found.map(({ content }) => content),
          given.map((member) => Buffer.from(member.bytes)),
        );
      },
    ),
  );
});
