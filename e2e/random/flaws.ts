import { lfsPointer, loginPage } from '../fixtures/file-bytes.ts';
import type { Chance } from '../newsroom/chance.ts';
import type { Files } from '../small-newsroom.ts';

type Text = string | Uint8Array | undefined;

/** What is done to one file of a newsroom that has a release, so that the check has to refuse it. */
const inText: Record<string, (text: string) => Text> = {
  'a front matter without its end': (text) => text.replace('\n---\n\n', '\n\n'),
  'no front matter': (text) => text.replace(/^---[^]*?\n---\n/, ''),
  'an unknown field': (text) => text.replace('---\n', '---\ntitel: Ein Titel\n'),
  'a tab in YAML': (text) => text.replace('---\n', '---\n\tkicker: x\n'),
  'an anchor that contains itself': (text) => text.replace('---\n', '---\nlinks: &a [*a]\n'),
  'a key twice': (text) => text.replace('---\n', '---\nguid: abcd1\nguid: abcd2\n'),
  'a list in place of facts': (text) => text.replace(/^---[^]*?\n---\n/, '---\n- a\n- b\n---\n'),
  'a component that is not closed': (text) => `${text}\n<FactBox title="Zahlen">\n\nText\n`,
  'a component that nobody knows': (text) => `${text}\n<Kasten />\n`,
  'an expression': (text) => `${text}\n{1 + 1}\n`,
  'an import': (text) => `${text}\nimport a from 'b'\n`,
  'a script': (text) => `${text}\n<script>alert(1)</script>\n`,
  'a control character': (text) => `${text}\nEin\u0007Ton\n`,
  'a change of direction without end': (text) => `${text}\nEin \u202eWort ohne Ende\n`,
  'a broken link': (text) => `${text}\n[Ein Link ins Leere](javascript:alert(1))\n`,
  'a picture that is not there': (text) =>
    `${text}\n<Figure src="./fehlt.jpg" alt="Ein Schiff im Hafen" credit="Foto" />\n`,
  'a half surrogate': (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]),
  'bytes of another encoding': (text) =>
    Buffer.concat([Buffer.from(text), Buffer.from('Gr\u00f6\u00dfe', 'latin1')]),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'nothing at all': () => '',
  'a year long ago': (text) =>
    text.replace(/publishedAt: \S+|publishedAt:\n.*\n.*/, 'publishedAt: 0206-01-01T10:00:00+01:00'),
  'twice the same former address': (text) =>
    text
      .replace('---\n', '---\nredirects: [/zweimal, /zweimal]\n')
      .replace(/\nredirects:(?! \[\/zwei)[^]*?(?=\n\w|\n---)/, ''),
  'deep nesting': (text) => `${text}\n${'> '.repeat(400)}tief\n`,
};

const isRelease = (name: string) => name.endsWith('.mdx') && name.startsWith('releases/');

/** What is done to the files as a whole. */
const inFiles: Record<string, (files: Files, by: Chance) => Files> = {
  'no settings': ({ 'newsroom.yaml': _, ...files }) => files,
  'empty settings': (files) => ({ ...files, 'newsroom.yaml': '' }),
  'settings that are no YAML': (files) => ({ ...files, 'newsroom.yaml': '{[}' }),
  'a zone that does not exist': (files) =>
    withLine(files, 'newsroom.yaml', 'timeZone', 'Europe/Lichterhaven'),
  'an address without host': (files) => withLine(files, 'newsroom.yaml', 'url', 'https:///presse/'),
  'an organisation that is a list': (files) => ({ ...files, 'organisations/liste.yaml': '- a\n' }),
  'a person of nobody': (files) => ({
    ...files,
    'people/niemand.yaml': 'name: Ada Anker\norganisation: gibt-es-nicht\nrole: { de: Presse }\n',
  }),
  'a changed topic that waits for nobody': (files) => ({
    ...files,
    'topics/kreis.yaml':
      'name: { de: Kreis }\nchanges:\n  - { validFrom: { with: 2026-01-01-nichts }, name: { de: K } }\n',
  }),
  'a folder without a day': (files) => ({ ...files, 'releases/meldung/index.de.mdx': 'Text\n' }),
  'a folder of a day that does not exist': (files) => ({
    ...files,
    'releases/2026-02-30-x/index.de.mdx': '---\n---\n',
  }),
  'a picture that is a pointer of Git LFS': (files) => beside(files, 'zeiger.jpg', lfsPointer),
  'a picture without bytes': (files) => beside(files, 'leer.png', ''),
  'a page that is saved as a picture': (files) => beside(files, 'seite.jpg', loginPage),
  'text that says it is a picture': (files) => beside(files, 'text.webp', 'Kein Bild'),
};

const withLine = (files: Files, name: string, key: string, value: string): Files => ({
  ...files,
  [name]: `${key}: ${value}\n${String(files[name]).replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm'), '')}`,
});

/** A file beside the first release, and a picture in its text that names it. */
function beside(files: Files, name: string, bytes: string): Files {
  const path = Object.keys(files).find(isRelease) ?? '';
  const figure = `<Figure src="./${name}" alt="Ein Schiff im Hafen" credit="Foto" />`;
  return {
    ...files,
    [path]: `${String(files[path])}\n${figure}\n`,
    [path.replace(/[^/]*$/, name)]: bytes,
  };
}

/** A newsroom with one flaw, and what it is. */
export function flawed(by: Chance, files: Files): { flaw: string; files: Files } {
  const all = [...Object.keys(inText), ...Object.keys(inFiles)];
  const flaw = by.one(all);
  const whole = inFiles[flaw];
  if (whole) return { flaw, files: whole(files, by) };
  const path = by.one(Object.keys(files).filter(isRelease));
  return { flaw, files: { ...files, [path]: inText[flaw]?.(String(files[path])) } };
}
