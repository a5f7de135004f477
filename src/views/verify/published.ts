import { type Comparison, byNearness, compared } from '../../model/genuine/comparison.ts';
import { lettersIn } from '../../model/genuine/letters.ts';
import { printInDigits, printsOf } from '../../model/genuine/prints.ts';
import { type IndexedText, type IndexFacts, shardOf } from '../../model/genuine/shards.ts';

/** A published version of a release in one language. `number` is undefined if there is only one. */
export type PublishedVersion = {
  number?: number | undefined;
  /** ISO 8601. */
  at: string;
  isCurrent: boolean;
  text: string;
};
/** The version that is nearest to a text of somebody, and how it compares. `path` is its folder from the root. */
export type Nearest = {
  path: string;
  title: string;
  hasVersions: boolean;
  isWithdrawn: boolean;
  version: PublishedVersion;
  comparison: Comparison;
};

/** The parts of a release as ninjs that are read here, and of its versions. */
type Item = {
  language: string;
  version: string;
  versionCreated: string;
  pubStatus: string;
  headlines: { role: string; value: string }[];
};
type Versions = {
  versions: { version: number; at: string; text: { title: string; summary: string; body: string } }[];
};

/** The prints that are looked up at once, and in all. They are spread over the text, so that few files are loaded. */
const asked = 8;
const mostAsked = 32;

/** Loads what was published, from the root of the newsroom. It sends addresses of files and nothing of what is compared. */
export class Published {
  #root: string;
  #kept = new Map<string, Promise<unknown>>();

  /** `root` is the path of the newsroom with a slash at both ends. */
  constructor(root: string) {
    this.#root = root;
  }

  /** The path of the published file with a digest (in hexadecimal digits), with `#` and the member if it is one of a kit. */
  async fileWith(digest: string): Promise<string | undefined> {
    const { files } = await this.#facts();
    const shard = await this.#json<Record<string, string>>(`verify/files/${shardOf(digest, files)}.json`);
    return shard[digest];
  }

  /** The version that is nearest to a text. Undefined if no published text has a passage in common with it. */
  async nearestTo(given: string): Promise<Nearest | undefined> {
    const prints = printsOf(lettersIn(given)).map(printInDigits);
    const { prints: depth, block } = await this.#facts();
    const rounds = Math.max(1, Math.ceil(Math.min(prints.length, mostAsked) / asked));
    for (let round = 0; round < rounds; round += 1) {
      const some = spread(prints, rounds, round);
      const shards = new Set(some.map((print) => shardOf(print, depth)));
      const known = await this.#all<Record<string, number[]>>(
        [...shards].map((name) => `verify/prints/${name}.json`),
      );
      const hits = new Map<number, number>();
      for (const print of prints)
        for (const text of known.flatMap((shard) => shard[print] ?? []))
          hits.set(text, (hits.get(text) ?? 0) + 1);
      const likely = [...hits].sort(([a, most], [b, more]) => more - most || b - a).slice(0, 2);
      if (likely.length === 0) continue;
      const all = await Promise.all(likely.map(([text]) => this.#compare(given, text, block)));
      return all.flat().sort((a, b) => byNearness(a.comparison, b.comparison))[0];
    }
    return undefined;
  }

  /** Every version of a text, compared with one of somebody, the newest first. */
  async #compare(given: string, text: number, block: number): Promise<Nearest[]> {
    const texts = await this.#json<IndexedText[]>(`verify/texts/${Math.floor(text / block)}.json`);
    const [path, has] = texts[text % block] ?? ['', 0];
    const item = await this.#json<Item>(`${path}index.json`);
    const { versions } = has ? await this.#json<Versions>(`${path}versions.json`) : { versions: [] };
    const number = versions.length || Number(item.version);
    const current: PublishedVersion = {
      number: number > 1 ? number : undefined,
      at: versions.at(-1)?.at ?? item.versionCreated,
      isCurrent: true,
      text: await this.#load(`${path}index.txt`, (response) => response.text()),
    };
    const former = versions.map(({ version, at, text: { title, summary, body } }): PublishedVersion => ({
      ...{ number: version, at, isCurrent: version === versions.length },
      text: [title, summary, body].join('\n\n'),
    }));
    return [current, ...former.reverse()].map((version) => ({
      ...{ path, hasVersions: has === 1, isWithdrawn: item.pubStatus === 'canceled', version },
      title: item.headlines.find(({ role }) => role === 'main')?.value ?? '',
      comparison: compared(version.text, given, item.language),
    }));
  }

  #facts = () => this.#json<IndexFacts>('verify/index.json');

  #all = <T>(paths: readonly string[]) => Promise.all(paths.map((path) => this.#json<T>(path)));

  #json = <T>(path: string) => this.#load(path, (response) => response.json() as Promise<T>);

  /** Each file is loaded once, unless that fails. */
  #load<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
    const known = this.#kept.get(path) as Promise<T> | undefined;
    if (known) return known;
    const loading = fetch(this.#root + path).then((response) =>
      response.ok ? read(response) : Promise.reject(new Error(`${path} was not loaded.`)),
    );
    this.#kept.set(path, loading);
    loading.catch(() => this.#kept.delete(path));
    return loading;
  }
}

/** Some of all, evenly: in each round others. */
function spread(all: readonly string[], rounds: number, round: number): string[] {
  const step = Math.max(1, Math.floor(all.length / (rounds * asked)));
  return all.filter((_, at) => at % step === 0 && Math.floor(at / step) % rounds === round).slice(0, asked);
}
