import { brotliCompressSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { pdf } from '../../newsroom/pdf.ts';
import { added, bytes, into, type Sabotage } from './leak.ts';
import { address, koreanSummary, summary, title } from './secret.ts';

/** Leaks in what machines read: feeds, twins, kits, calendars, the index of the search, scripts. */
export const outputs: Sabotage[] = [
  {
    way: 'a record of the search index',
    leak: () => [
      'pagefind/de/fragment/de_1234567.pf_fragment',
      gzipSync(`pagefind_dcd{"url":"${address}","content":"${title}"}`),
    ],
    foundBy: ['gzip', 'owner'],
  },
  {
    way: 'an item of a feed, its markup escaped',
    leak: into('rss.xml', '</channel>', 'Werft baut ein &lt;b&gt;geheimes&lt;/b&gt; Dock unter dem Deich'),
    foundBy: ['entity'],
  },
  {
    way: 'an address in a sitemap',
    leak: into('sitemap-de.xml', '</urlset>', `<url><loc>https://example.org${address}</loc></url>`),
    foundBy: ['text'],
  },
  {
    way: 'a JSON twin, its letters escaped',
    leak: into(
      '2026/07/noon-signal/index.json',
      '{',
      `{"x":"Diese Meldung ist f\\u00fcr den n\\u00e4chsten Morgen geplant. Bis dahin bleibt"}`,
    ),
    foundBy: ['escape'],
  },
  {
    way: 'a text in a press kit',
    leak: () => ['2026/07/noon-signal/press-kit.zip', zipSync({ 'captions.csv': bytes(summary) })],
    foundBy: ['zip'],
  },
  {
    way: 'a calendar, its line folded within a word',
    leak: into(
      '2026/07/all-components/events.ics',
      'END:VCALENDAR',
      'SUMMARY:Werft baut ein geheimes Do\r\n ck unter dem Deich\r\n',
    ),
    foundBy: ['text'],
  },
  {
    way: 'a source map',
    leak: added('_astro/start.js.map', `{"sourcesContent":["const a = '${title}'"]}`),
    foundBy: ['text', 'owner'],
  },
  { way: 'a script', leak: added('_astro/start.Ab3d.js', `const a='${title}'`), foundBy: ['text'] },
  {
    way: 'a text file for machines, in Korean',
    leak: () => into('llms.txt', '#', `${koreanSummary()}\n`)(),
    foundBy: ['text'],
  },
  {
    way: 'an attachment in Word, its words cut into runs',
    leak: () => [
      'fakten.docx',
      zipSync({ 'word/document.xml': bytes(`<w:t>${[...summary].join('</w:t><w:t>')}</w:t>`) }),
    ],
    foundBy: ['zip'],
    isPlaced: true,
  },
  {
    way: 'a PDF',
    leak: () => ['fakten.pdf', pdf([title])],
    foundBy: ['pdf'],
    isPlaced: true,
  },
  {
    way: 'a table in UTF-16',
    leak: () => ['fakten.csv', Buffer.from(`\uFEFF${koreanSummary()}`, 'utf16le')],
    foundBy: ['charset'],
    isPlaced: true,
  },
  {
    way: 'captions, a sentence cut over cues',
    leak: added(
      'rundgang.vtt',
      `WEBVTT\n\n${summary
        .split(' ')
        .map((word, at) => `00:00:${at + 10}.000 --> 00:00:${at + 11}.000\n${word}\n`)
        .join('\n')}`,
    ),
    foundBy: ['captions'],
    isPlaced: true,
  },
  {
    way: 'letters of other scripts that look the same',
    leak: added('fakten.txt', summary.replaceAll('e', 'е').replaceAll('o', 'ο')),
    foundBy: ['text'],
    isPlaced: true,
  },
  {
    way: 'characters that nobody sees',
    leak: added(
      'fakten.txt',
      [...title].map((sign) => String.fromCodePoint(0xe0000 + (sign.codePointAt(0) ?? 0))).join(''),
    ),
    foundBy: ['unseen'],
    isPlaced: true,
  },
  {
    way: 'a letter, quoted-printable',
    leak: added('brief.txt', summary.replaceAll('ü', '=C3=BC').replaceAll('ä', '=C3=A4')),
    foundBy: ['quoted-printable'],
    isPlaced: true,
  },
  {
    way: 'a file that is packed twice',
    leak: () => ['fakten.txt.br', brotliCompressSync(gzipSync(summary))],
    foundBy: ['brotli'],
    isPlaced: true,
  },
];
