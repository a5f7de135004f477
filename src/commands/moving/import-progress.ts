import type { ImportWords } from '../../i18n/shapes/import.ts';

/** How far the import is, in one line of a terminal, and the wish of its user to stop: the item under way is finished. */
export function importProgress(words: ImportWords): {
  progress: (done: number, of: number) => void;
  end: () => void;
  signal: AbortSignal;
} {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop);
  const { stderr } = process;
  const isShown = stderr.isTTY && !process.env['CI'];
  let last = 0;
  return {
    progress(done, of) {
      const percent = Math.floor((done / Math.max(1, of)) * 100);
      if (!isShown || percent === last) return;
      last = percent;
      const full = Math.floor(percent / 5);
      stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(20 - full)} ${words.done(done, of)} `);
    },
    end() {
      if (isShown && last) stderr.write('\n');
      process.off('SIGINT', stop);
    },
    signal: controller.signal,
  };
}
