import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { hafenverbund, newsroom, noon, notYet, release, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { digestOf } from '../../files/digest.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { heldBack } from '../held-back.ts';
import { judgementOf } from '../judging/judgement.ts';
import { readRawContent } from '../judging/raw-content.ts';
import { type Proof, prove } from '../prove.ts';
import { publicFacts } from '../public-facts.ts';
import { isClean, ProofFailed } from './certificate.ts';
import { mayBeUnread } from './unread.ts';

const film = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42'), Buffer.alloc(99)]);
const at = '2026/01/erste-meldung';
const dir = 'releases/2026-01-15-erste-meldung';
const held = {
  'releases/2026-08-01-zweite/index.de.mdx': release(
    { ...notYet, publishedAt: '2026-08-01T10:00:00+02:00' },
    'Nichts als dies.',
  ),
};

/** A proof of a site with a film as attachment, in a press kit, beside an organisation and in `public/`. */
async function proofOf(files: Parameters<typeof smallNewsroom>[0], before?: Proof): Promise<Proof> {
  const content = await smallNewsroom({ [`${dir}/film.mp4`]: film, ...files });
  const judgement = judgementOf(readRawContent(content), noon);
  const placed = new Map([['ton/a.mp3', digestOf(Buffer.from('ID3\0\0'))]]);
  const shipped = [
    { name: `${at}/film.mp4`, bytes: film },
    { name: `${at}/press-kit.zip`, bytes: zipSync({ 'film.mp4': film }) },
    { name: 'ton/a.mp3', bytes: Buffer.from('ID3\0\0') },
    { name: '_astro/a.woff2', bytes: Buffer.from('wOF2\0\0') },
  ];
  const sources = { derived: new Map(), placed, mayBeUnread: mayBeUnread(judgement, placed) };
  const known = before && { known: before.seen, notRead: before.notRead };
  return prove(
    before ? shipped.map(unreadable) : shipped,
    heldBack(judgement),
    publicFacts(judgement),
    sources,
    known,
  );
}

/** The file as it lies on the disk, digested. Whoever asks for its bytes fails. */
const unreadable = ({ name, bytes }: { name: string; bytes: Uint8Array }) => ({
  ...{ name, digest: digestOf(bytes), size: bytes.length },
  get bytes(): Uint8Array {
    throw new Error(`${name} was read again.`);
  },
});

const text = (attachment: string, body?: string) => ({
  [`${dir}/index.de.mdx`]: release({ attachments: `[{ file: ./film.mp4, ${attachment} }]` }, body),
});
const findings = (proof: Proof) => ({
  ...{ proof, missing: [], disagreements: [], at: noon.toISOString(), held: '', reader: '' },
});

test('files that nobody can read are told, each once, and those that come with the code are not', async () => {
  const { unread } = await proofOf({ ...text('title: Ein Film'), ...held });
  assert.deepEqual(unread, [
    { file: `${at}/film.mp4`, kind: 'video', reason: 'kind' },
    { file: 'ton/a.mp3', kind: 'sound', reason: 'kind' },
  ]);
});

test('a later build tells of them without reading them again, and reads what it does not know', async () => {
  const files = { ...text('title: Ein Film'), ...held };
  const first = await proofOf(files);
  const again = await proofOf(files, first);
  assert.deepEqual([again.unread, again.bytes], [first.unread, first.bytes]);
  await assert.rejects(proofOf(files, { ...first, seen: {} }), /was read again/);
});

test('they fail a build while anything is held back, and only then', async () => {
  const words = terminalWords({ LC_ALL: 'en_GB' }).commands.proof;
  const failed = findings(await proofOf({ ...text('title: Ein Film'), ...held }));
  assert.equal(isClean(failed), false);
  const { message } = new ProofFailed(failed, words);
  assert.match(message, /^2026\/01\/erste-meldung\/film\.mp4: files of this kind cannot be searched/m);
  assert.equal(isClean(findings(await proofOf(text('title: Ein Film')))), true);
});

const settings = { 'newsroom.yaml': `${newsroom}unread: [ton/a.mp3]\n` };
const allowing: [where: string, files: Parameters<typeof smallNewsroom>[0]][] = [
  ['at the attachment', text('title: Ein Film, unread: allowed')],
  [
    'at the download in the text',
    {
      [`${dir}/index.de.mdx`]: release(
        {},
        '<Download file="./film.mp4" title="Ein Film" unread="allowed" />',
      ),
    },
  ],
  [
    'at the logo',
    {
      ...text('title: Ein Film'),
      'organisations/hafenverbund.yaml': `${hafenverbund}logos: [{ file: ./film.mp4, title: { de: Film }, unread: allowed }]\n`,
      'organisations/film.mp4': film,
    },
  ],
];

for (const [where, files] of allowing) {
  test(`its owner lets a file through ${where}`, async () => {
    const proof = await proofOf({ ...files, ...settings, ...held });
    assert.ok(
      proof.unread.length === 2 && proof.unread.every(({ allowedBy }) => allowedBy?.startsWith('content/')),
    );
    assert.equal(isClean(findings(proof)), true);
  });
}

test('one file is not let through for another, nor by a text that is held back', async () => {
  const other = await proofOf({
    ...settings,
    [`${dir}/index.de.mdx`]: release(
      {},
      '<Download file="./film.mp4" title="Ein Film" />\n\n<Download unread="allowed" file="./ton.mp3" title="Ein Ton" />',
    ),
    [`${dir}/ton.mp3`]: 'ID3',
    'releases/2026-08-01-zweite/index.de.mdx': release(
      {
        ...{ ...notYet, publishedAt: '2026-08-01T10:00:00+02:00' },
        attachments: '[{ file: ./film.mp4, title: Ein Film, unread: allowed }]',
      },
      'Nichts als dies.',
    ),
    'releases/2026-08-01-zweite/film.mp4': film,
  });
  assert.deepEqual(other.unread[0], { file: `${at}/film.mp4`, kind: 'video', reason: 'kind' });
  assert.equal(isClean(findings(other)), false);
});
