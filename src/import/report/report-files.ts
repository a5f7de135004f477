import { createWriteStream } from 'node:fs';
import { appendFile, open, rename, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { ImportWords } from '../../i18n/shapes/import.ts';
import type { ItemReport } from './loss.ts';
import { itemLines, sumLines, urgentLines } from './report-text.ts';
import { MostUrgent, type Sums, addTo, noSums } from './sums.ts';

type Head = { name: string; kind: string; sign: string; day: string; isTrial: boolean };

/** A report that is written while the import runs: item by item, so that a hundred thousand need no memory. */
export class ReportFiles {
  readonly sums: Sums = noSums();
  readonly urgent = new MostUrgent(20);
  readonly #path: string;
  readonly #words: ImportWords;
  readonly #head: Head;
  readonly #items: ReturnType<typeof createWriteStream>;
  readonly #json: ReturnType<typeof createWriteStream>;
  #count = 0;

  /** `path` is that of both files, without their endings. */
  constructor(path: string, head: Head, words: ImportWords) {
    this.#path = path;
    this.#head = head;
    this.#words = words;
    this.#items = createWriteStream(`${path}.md.part`);
    this.#json = createWriteStream(`${path}.json.part`);
    this.#json.write(`{\n"source": ${JSON.stringify(head)},\n"items": [\n`);
  }

  async add(report: ItemReport): Promise<void> {
    addTo(this.sums, report);
    this.urgent.add(report);
    if (report.losses.length || report.outcome !== 'unchanged')
      await written(this.#items, `${itemLines(report, this.#words).join('\n')}\n`);
    await written(this.#json, `${this.#count ? ',\n' : ''}${JSON.stringify(report)}`);
    this.#count += 1;
  }

  /** Ends both files, with the sums at the top of the one for people. */
  async end(): Promise<string[]> {
    const { name, day, isTrial } = this.#head;
    const words = this.#words;
    const losses = Object.fromEntries([...this.sums.losses].sort());
    await written(this.#json, `\n],\n"sums": ${JSON.stringify({ ...this.sums.outcomes, losses })}\n}\n`);
    for (const stream of [this.#items, this.#json]) {
      stream.end();
      await once(stream, 'close');
    }
    const urgent = urgentLines(this.urgent.list(), words);
    const top = [
      `# ${words.title}`,
      '',
      `${words.from(name, day)}${isTrial ? ` (${words.trial})` : ''}`,
      '',
      `## ${words.sums}`,
      '',
      ...sumLines(this.sums, words),
      '',
      ...(urgent.length ? [`## ${words.first}`, '', ...urgent, ''] : []),
      `## ${words.items}`,
      '',
      '',
    ].join('\n');
    await writeFile(`${this.#path}.md`, top);
    await appended(`${this.#path}.md.part`, `${this.#path}.md`);
    await rm(`${this.#path}.md.part`);
    await rename(`${this.#path}.json.part`, `${this.#path}.json`);
    return [`${this.#path}.md`, `${this.#path}.json`];
  }
}

async function written(stream: ReturnType<typeof createWriteStream>, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

async function appended(from: string, to: string): Promise<void> {
  const handle = await open(from);
  try {
    for await (const chunk of handle.createReadStream({ autoClose: false }))
      await appendFile(to, chunk as Uint8Array);
  } finally {
    await handle.close();
  }
}
