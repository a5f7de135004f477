import type { Pagefind } from '../pagefind-types.ts';
import { type IndexSpan, spansFile } from './spans-file.ts';

/** The index of a language or of its pictures: its spans, newest first, each with an engine that is loaded when it is asked for. */
export type SpannedIndex = { spans: readonly IndexSpan[]; engineOf(span: IndexSpan): Promise<Pagefind> };

type PagefindModule = { createInstance(options: object): Pagefind };

/** The day and the state are metadata for the list of results. A part of them must not match. */
const ranking = { metaWeights: { date: 0, state: 0 } };

/** Opens the index in a folder. Loads the program and the list of spans, and nothing of a span. */
export async function openIndex(folder: string): Promise<SpannedIndex> {
  const [{ createInstance }, spans] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
    spansIn(folder),
  ]);
  const load = async (span: IndexSpan) => {
    const engine = createInstance({ basePath: folder + span.folder, ranking });
    // It answers when the span is loaded.
    await engine.options({ ranking });
    return engine;
  };
  const engines = new Map<IndexSpan, Promise<Pagefind>>();
  const engineOf = (span: IndexSpan): Promise<Pagefind> => {
    const [newest = span] = spans;
    // All spans share the engine that comes with the newest one.
    const loading =
      engines.get(span) ?? (span === newest ? load(span) : engineOf(newest).then(() => load(span)));
    engines.set(span, loading);
    // After a failure the next search tries again.
    loading.catch(() => engines.delete(span));
    return loading;
  };
  return { spans, engineOf };
}

async function spansIn(folder: string): Promise<IndexSpan[]> {
  const response = await fetch(folder + spansFile);
  if (!response.ok) throw new Error(`${folder}${spansFile}: ${response.status}`);
  return (await response.json()) as IndexSpan[];
}
