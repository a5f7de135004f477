import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/*
 * Reads the text on the standard input in a second thread and ends with 0. The first thread ends the process when that
 * costs too much: the second may be in native code that never returns. The stack of a thread is half as large as that of
 * a process, so a text that passes here leaves room elsewhere.
 */

type Text = { source: string; language: string };

/** Looks at the whole process twenty times a second. */
function watch(seconds: number, megabytes: number): void {
  const begin = process.cpuUsage();
  const before = process.memoryUsage.rss();
  setInterval(() => {
    const { user, system } = process.cpuUsage(begin);
    const grown = process.memoryUsage.rss() - before;
    if ((user + system) / 1e6 > seconds || grown / 1024 ** 2 > megabytes)
      process.kill(process.pid, 'SIGKILL');
  }, 50);
}

if (isMainThread) {
  const [language = '', seconds = '', megabytes = ''] = process.argv.slice(2);
  const text: Text = { source: readFileSync(0, 'utf8'), language };
  const reader = new Worker(new URL(import.meta.url), { workerData: text });
  // The parser has been loaded.
  reader.once('message', () => watch(Number(seconds), Number(megabytes)));
  reader.once('error', () => process.exit(1));
  reader.once('exit', (code) => process.exit(code));
} else {
  const { parse } = await import('../../body/reading/parse.ts');
  const { source, language } = workerData as Text;
  parentPort?.postMessage('ready');
  parse(source, language);
  process.exit(0);
}
