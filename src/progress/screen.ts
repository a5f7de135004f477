/** Where a build tells of itself. */
export type Screen = {
  /** Prints a line that stays. */
  say: (line: string) => void;
  /** Shows a line that the next one replaces, where there is a terminal; elsewhere it is not asked for. */
  show: (line: () => string) => void;
  /** Ends the line that is shown. */
  close: () => void;
};

/** What a screen needs of a stream. */
export type Terminal = { write: (text: string) => unknown; columns?: number };

/** A log: lines that stay, and no other. */
export const plainScreen = (terminal: Terminal): Screen => ({
  say: (line) => void terminal.write(`${line}\n`),
  show: () => undefined,
  close: () => undefined,
});

/** For a build of which nobody wants to hear unless something is wrong. */
export const silentScreen: Screen = { say: () => undefined, show: () => undefined, close: () => undefined };

const erase = '\r\x1b[2K';

/**
 * A terminal, whose last line is written again and again. Whatever else is written to `streams` meanwhile (by Astro, by
 * Vite, by an error) gets lines of its own: the shown line is erased before it.
 */
export function liveScreen(terminal: Terminal, streams: readonly Terminal[] = [terminal]): Screen {
  const write = terminal.write.bind(terminal);
  let isShown = false;
  let isOpen = false;
  const clear = () => {
    if (isShown) write(erase);
    isShown = false;
  };
  const restore = streams.map((stream) => {
    const { write: former } = stream;
    stream.write = (...parameters) => {
      clear();
      isOpen = !String(parameters[0]).endsWith('\n');
      return former.apply(stream, parameters);
    };
    return () => (stream.write = former);
  });
  return {
    say: (line) => {
      clear();
      write(`${line}\n`);
    },
    show: (line) => {
      // The end of a line that somebody else has begun.
      if (isOpen) return;
      write(`${erase}${fitted(line(), (terminal.columns || 80) - 1)}`);
      isShown = true;
    },
    close: () => {
      clear();
      for (const end of restore) end();
    },
  };
}

/** Signs of these scripts take two columns. */
const isWide = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A line cut to a number of columns: a longer one would wrap, and only its end could be erased. */
export function fitted(line: string, columns: number): string {
  const widthOf = (sign: string) => (isWide.test(sign) ? 2 : 1);
  const signs = [...line];
  if (signs.reduce((sum, sign) => sum + widthOf(sign), 0) <= columns) return line;
  let left = columns - 1;
  const kept = signs.slice(
    0,
    Math.max(
      0,
      signs.findIndex((sign) => (left -= widthOf(sign)) < 0),
    ),
  );
  return columns > 0 ? `${kept.join('')}…` : '';
}

/** Whether a line can be rewritten there: in a terminal that moves its cursor, and in no job of a CI. */
export const isLive = ({ isTTY }: { isTTY?: boolean }, { CI, TERM }: NodeJS.ProcessEnv): boolean =>
  !!isTTY && !CI && TERM !== 'dumb';
