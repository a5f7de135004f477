import { createInterface } from 'node:readline/promises';

/** Asks a question at the terminal. Undefined after Ctrl-C or Ctrl-D. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Asks line by line. Undefined without a terminal. Several pasted lines answer the questions in order. */
export function asking(): { ask: Ask; end: () => void } | undefined {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      terminal.setPrompt(question);
      terminal.prompt();
      const { value, done } = await lines.next();
      if (done) console.log();
      return done ? undefined : value.trim();
    },
    end: () => terminal.close(),
  };
}
