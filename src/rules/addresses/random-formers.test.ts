import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { noon, notYet, release, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { differences } from '../../model/address/claims.ts';
import { formerAddressOf } from '../../model/address/former-address.ts';
import { redirectOf } from '../../model/address/redirects-file.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { formerAddress } from '../../schema/address/former-address.ts';
import { outputsOf } from './outputs.ts';
import { pathConflicts } from './path-conflicts.ts';

let small: Manuscript;
before(async () => {
  small = await readManuscript(
    await smallNewsroom({
      'pages/impressum/index.de.mdx': '---\ntitle: Impressum\n---\n\nText.\n',
      'releases/2030-01-01-morgen/index.de.mdx': release({
        ...notYet,
        publishedAt: '2030-01-01T10:00:00+01:00',
      }),
    }),
  );
});

const schema = formerAddress();
const accepted = (address: string) => schema.safeParse(address).success;
/** A former address as the schema stores it. */
const former = () => anything.filter(accepted).map((address) => schema.parse(address));

/** The newsroom whose releases have these former addresses. */
function withFormers(formers: readonly string[]): Manuscript {
  const releases = small.releases.map((one, place) => ({
    ...one,
    texts: one.texts.map((text) => {
      const redirects = formers.filter((_, index) => index % 2 === place);
      return text.facts ? { ...text, facts: { ...text.facts, redirects } } : text;
    }),
  }));
  return { ...small, releases };
}

const letters = fc.constantFrom(...'aAbäÄßé한글文 .-_~()\'!*$&+,;=@:%?#/\\"<>|{}`^[]');
const odd = fc.constantFrom(
  ...['..', '.', 'con', 'NUL.txt', 'a.', 'a ', '.git', 'index.html', 'x.php', 'X.HTML', 'ä', 'a\u0308'],
  ...['2026', '01', 'erste-meldung', 'morgen', '2030', 'impressum', 'en', 'de', 'feeds', 'archive', 'topics'],
  ...['rss.xml', 'press-kit.zip', 'admin', '_astro', '%2F', '%00', '%E4', '%zz', '%2e%2e', 'a'.repeat(160)],
);
const segment = fc.oneof(
  odd,
  fc.array(letters, { maxLength: 6 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const written = fc.constantFrom(encodeURIComponent, (text: string) => text);
const path = fc
  .array(fc.tuple(segment, written), { maxLength: 4 })
  .map((all) => `/${all.map(([text, write]) => (text.isWellFormed() ? write(text) : 'x')).join('/')}`);
const query = fc.oneof(
  fc.constantFrom('', '?id=12', '?id=12&L=0', '?p=1', '?q=a', '?'),
  segment.map((text) => `?${text}`),
);
const anything = fc.tuple(path, query).map((parts) => parts.join(''));

/** Names that Windows, macOS, ZIP, S3 and URLs all have. */
function isLegal(file: string): boolean {
  return file
    .split('/')
    .every(
      (name) =>
        /^[^<>:"|?*\\\p{Cc}\p{Cs}]+$/u.test(name) &&
        !/[. ]$/.test(name) &&
        !name.startsWith('.') &&
        !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) &&
        Buffer.byteLength(name) <= 255,
    );
}

const bases = ['/', '/presse/', '/a/b/', '/präsenz/'];

test('former addresses that the check accepts have legal files of their own, under every base path', () => {
  fc.assert(
    fc.property(fc.array(former(), { maxLength: 4 }), (formers) => {
      const manuscript = withFormers(formers);
      const site = new Set(outputsOf(small, noon).claims.map((claim) => claim.path));
      const conflicts = pathConflicts(manuscript, noon);
      const outputs = outputsOf(manuscript, noon);
      const own = outputs.claims.filter(({ kind }) => kind === 'former');
      for (const { path: file } of own) assert.ok(isLegal(file), file);
      if (conflicts.length) return;
      const names = own.map(({ path: file }) => file.normalize('NFC').toLowerCase());
      assert.equal(new Set(names).size, names.length);
      for (const { path: file } of own) assert.ok(!site.has(file), file);
      // What is announced now can be written: no file where another needs a folder.
      const due = outputs.claims.filter(
        ({ when, kind, path: file }) => when === 'now' && kind !== 'rule' && !file.endsWith('/'),
      );
      assert.deepEqual(
        differences(
          outputs,
          due.map(({ path: file }) => file),
        ).missing,
        [],
      );
      const files = new Set(due.map(({ path: file }) => file));
      for (const file of files)
        for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1))
          assert.ok(!files.has(file.slice(0, end)), file);
    }),
    { numRuns: 400 },
  );
});

test('a rule for a former address asks for what a browser requests, under every base path', () => {
  fc.assert(
    fc.property(former(), fc.constantFrom(...bases), (address, base) => {
      const { base: encoded, folder } = urlsOf({
        url: `https://example.org${base}`,
        languages: ['de'],
        timeZone: 'UTC',
      });
      const { path: decoded, request, query: asked } = redirectOf(address, encoded, '/');
      assert.equal(decoded, folder + formerAddressOf(address).path.slice(1));
      assert.equal(decodeURIComponent(request), decoded);
      assert.match(`${request}${asked ?? ''}`, /^[!-~]+$/);
      const url = new URL(`${request}${asked === undefined ? '' : `?${asked}`}`, 'https://example.org');
      assert.equal(decodeURIComponent(url.pathname), decoded);
      assert.equal(url.search, asked ? `?${asked}`.replaceAll("'", '%27') : '');
    }),
    { numRuns: 400 },
  );
});

test('what is wrong with a former address is told with one that is right', () => {
  fc.assert(
    fc.property(anything, (address) => {
      const { error } = schema.safeParse(address);
      for (const issue of error?.issues ?? []) {
        const { facts } = (issue as { params?: { facts: { instead?: string } } }).params ?? {};
        if (facts?.instead !== undefined) assert.ok(accepted(facts.instead), `${address}: ${facts.instead}`);
      }
    }),
    { numRuns: 400 },
  );
});
