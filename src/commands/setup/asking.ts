import { createInterface } from 'node:readline/promises';

/** A question at the terminal; undefined when whoever sits there breaks off (Ctrl-C, Ctrl-D). */
export type Ask = (question: string) => Promise<string | undefined>;

/** Asks line by line; undefined where nobody sits at a terminal. Lines that are pasted together answer in their order. */
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
