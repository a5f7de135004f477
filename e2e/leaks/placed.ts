import sharp from 'sharp';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import {
  figure,
  heldFolder,
  korean,
  organisation,
  person,
  picture,
  sentence,
  summary,
  title,
} from './secret.ts';

/** A file in `public/` that leaks. It ships as it is, whatever it is called. */
export type Placed = {
  what: string;
  name: string;
  make: () => Uint8Array | Promise<Uint8Array>;
  isQuick?: true;
};

const text = (name: string, what: string, words: string, isQuick?: true): Placed => ({
  what,
  name,
  make: () => strToU8(words),
  ...(isQuick ? { isQuick } : {}),
});
const hex = (words: string, before: string, after = '') =>
  Array.from(
    words,
    (letter) =>
      `${before}${letter
        .charCodeAt(0)
        .toString(16)
        .padStart(before === '\\u' ? 4 : 2, '0')}${after}`,
  ).join('');

export const placed: Placed[] = [
  text('robots-neu.txt', 'its address in a text', `Disallow: /2026/07/sturmvogel/`, true),
  text('a.txt', 'the name of its folder', `siehe ${heldFolder}`),
  text(
    'b.html',
    'a headline, each word in a tag of its own',
    title
      .split(' ')
      .map((word) => `<b>${word}</b>`)
      .join(' '),
  ),
  text(
    'c.html',
    'a headline, its words cut by tags',
    [...title].map((letter) => `<i>${letter}</i>`).join(''),
    true,
  ),
  text('e.js', 'escapes of a script', `const a = '${hex(title, '\\x')}'`, true),
  text('f.js', 'escapes of a script with braces', `const a = '${hex(title, '\\u{', '}')}'`),
  text('g.json', 'escapes of JSON, twice', JSON.stringify(JSON.stringify({ a: hex(title, '\\u') }))),
  text('h.css', 'escapes of a style sheet', `p::after { content: "${hex(title, '\\', ' ')}" }`, true),
  text('i.svg', 'a drawing', `<svg xmlns="http://www.w3.org/2000/svg"><text>${sentence}</text></svg>`),
  text(
    'j.svg',
    'a drawing, a word a line',
    `<svg xmlns="http://www.w3.org/2000/svg"><text>${sentence
      .split(' ')
      .map((word) => `<tspan x="0">${word}</tspan>`)
      .join('')}</text></svg>`,
  ),
  text(
    'k.vcf',
    'a card of somebody whom only it names',
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${person}\r\nEND:VCARD\r\n`,
    true,
  ),
  text('l.vcf', 'a telephone number in another notation', 'TEL:+49 (0)30 / 231 250 67'),
  text('m.ics', 'a calendar, its lines folded', `SUMMARY:${sentence.replace(/(.{20})/g, '$1\r\n ')}\r\n`),
  text('n.csv', 'a figure with its unit', `Wert;${figure}`),
  text('o.txt', 'a text in Korean without spaces', korean.replaceAll(' ', '')),
  text('p.txt', 'a text with signs of width nothing', [...sentence].join('\u2060')),
  text(
    'q.txt',
    'full-width letters',
    sentence.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ),
  text(
    'r.txt',
    'letters of mathematics',
    sentence.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0x1d3b9)),
  ),
  text('s.txt', 'Greek look-alikes', sentence.replaceAll('o', 'ο').replaceAll('v', 'ν')),
  text('t.txt', 'invisible tags', sentence.replace(/ /g, ' \u{E0041}')),
  text(
    'u.txt',
    'hyphens at the ends of lines',
    sentence
      .replace('gemeinsame', 'gemein-\nsame')
      .replace('ehemalige', 'ehe-\nmalige')
      .replace('Verwaltung', 'Verwal-\ntung'),
  ),
  text('v.txt', 'percent signs, twice', encodeURIComponent(encodeURIComponent(title))),
  text(
    'w.html',
    'character references, twice',
    title.replaceAll('e', '&amp;#101;').replaceAll('i', '&amp;#x69;'),
  ),
  text(
    'x.html',
    'a data address',
    `<a href="data:text/plain;charset=utf-8;base64,${Buffer.from(sentence).toString('base64')}">x</a>`,
  ),
  text(
    'y.eml',
    'a mail with a part in base64',
    `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(sentence)
      .toString('base64')
      .replace(/(.{60})/g, '$1\r\n')}\r\n`,
  ),
  text(
    'untertitel.vtt',
    'captions, a sentence cut over cues',
    `WEBVTT\n\n${sentence
      .split(/(?<=im Februar|Zollhaus) /)
      .map((part, at) => `${at + 1}\n00:0${at}.000 --> 00:0${at + 1}.000\n<v Ada Anker>${part}\n`)
      .join('\n')}`,
    true,
  ),
  text('z.xml', 'a section of character data', `<a><![CDATA[${sentence}]]></a>`),
  text('organisation.txt', 'the name of an organisation that only it names', `mit der ${organisation}`),
  {
    what: 'a file of an unknown type that holds its words compressed, which nobody reads',
    name: 'daten.bin',
    make: () => brotliCompressSync(sentence),
    isQuick: true,
  },
  { what: 'a compressed text', name: 'daten.txt.gz', make: () => gzipSync(summary) },
  { what: 'its picture under another name', name: 'bild.jpg', make: picture, isQuick: true },
  {
    what: 'its picture in another container',
    name: 'bild.png',
    make: async () =>
      sharp(await picture())
        .png()
        .toBuffer(),
  },
  {
    what: 'its picture in an archive',
    name: 'paket.zip',
    make: async () => zipSync({ 'bild.jpg': new Uint8Array(await picture()) }),
  },
];
