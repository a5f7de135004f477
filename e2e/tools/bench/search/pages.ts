import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Chance, chance } from '../../../newsroom/chance.ts';
import { generatedRelease } from '../../../newsroom/generated-release.ts';

/** Parts of compounds and of names, so that an archive has as many different words as a real one. */
const nouns =
  'Hafen Schiff Strom Wasser Wind Energie Netz Markt Kran Deich Fähre Werft Schule Beruf Technik Labor Sensor Verkehr Bahn Stadt Küsten Klima Bau Haus Wohnungs Pflege Kultur Sport Museums Forschungs Daten Gesundheits Wirtschafts Umwelt Arbeits Bildungs Steuer Abfall Boden Wald'.split(
    ' ',
  );
const ends =
  'konferenz vertrag bericht leitung anlage planung sitzung halle brücke messe zentrum programm projekt verband preis woche gespräch strategie fonds studie netzwerk gesetz verordnung initiative allianz tarif kammer pacht börse wache'.split(
    ' ',
  );
const syllables =
  'bo sen berg hol ter lin mar ke wal dor fen stein ku ra no vel mi chal sko gre wit zer lan dau pes tor ja ni to bru'.split(
    ' ',
  );

/** Writes the release pages of an archive in German as the search reads them, and nothing else of a site. */
export async function writeSearchedPages(site: string, count: number): Promise<string[]> {
  const addresses: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { folder, texts } = generatedRelease(index, count, ['de'], { pictures: false, isHeld: false });
    const [text] = texts;
    if (!text) continue;
    const [, year = '', month = '', day = '', slug = ''] = /^(\d+)-(\d+)-(\d+)-(.*)$/.exec(folder) ?? [];
    const address = `${year}/${month}/${slug}/`;
    const by = chance(`words of ${index}`);
    await mkdir(join(site, address), { recursive: true });
    await writeFile(
      join(site, address, 'index.html'),
      pageOf({ title: titleIn(text.source), body: text.body, day: `${year}-${month}-${day}`, by }),
    );
    addresses.push(address);
  }
  return addresses;
}

const titleIn = (source: string) => /^title: (.*)$/m.exec(source)?.[1]?.replaceAll(/^["']|["']$/g, '') ?? '';

function pageOf({ title, body, day, by }: { title: string; body: string; day: string; by: Chance }): string {
  const topic = `topic-${by.between(1, 12)}`;
  const organisation = `organisation-${by.between(1, 40)}`;
  const own = Array.from({ length: 6 }, () => `<p>${sentence(by)}</p>`);
  const instant = `${day}T10:00:00+01:00`;
  return `<!doctype html><html lang="de"><body><main><article lang="de" data-pagefind-body>
<p data-pagefind-filter="kind:${by.one(['pressRelease', 'statement'])}">Meldung</p><h1 data-pagefind-meta="title">${title}: ${compound(by)}</h1>
<time data-pagefind-filter="year:${day.slice(0, 4)}" data-pagefind-meta="date:${instant}" data-pagefind-sort="date:${Date.parse(instant)}" data-pagefind-ignore>${day}</time>
${[...paragraphsOf(body), ...own].join('\n')}
<p data-pagefind-ignore><a data-pagefind-filter="topic:${topic}">${topic}</a> <a data-pagefind-filter="organisation:${organisation}">${organisation}</a></p>
</article></main></body></html>`;
}

/** The text of a body without components, tables and addresses. */
const paragraphsOf = (body: string) =>
  body
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[[\]|#{}]/g, ' ')
    .split(/\n\n+/)
    .filter((block) => block.trim())
    .map((block) => `<p>${block.trim()}</p>`);

/** Few words are frequent and most are rare, as in every language. */
const rank = (by: Chance, of: number) => Math.floor(of ** (by.between(0, 10_000) / 10_000)) - 1;

function compound(by: Chance): string {
  const at = rank(by, nouns.length * ends.length);
  return `${nouns[at % nouns.length]}${ends[Math.floor(at / nouns.length) % ends.length]}`;
}

function name(by: Chance): string {
  const at = rank(by, syllables.length ** 3);
  const one = (place: number) =>
    syllables[Math.floor(at / syllables.length ** place) % syllables.length] ?? '';
  const written = one(0) + one(1) + one(2);
  return written.charAt(0).toUpperCase() + written.slice(1);
}

const sentence = (by: Chance) =>
  `Zur ${compound(by)} sprach ${name(by)} über ${compound(by)} und ${compound(by)}, mit dabei war ${name(by)} von der ${compound(by)}.`;
