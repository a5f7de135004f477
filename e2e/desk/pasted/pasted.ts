/** What a program puts on the clipboard. */
export type Clipboard = { html?: string; text?: string };

/** The text that a paste into an empty one leads to, and the line of what was left out. */
export type Result = { written: string; left: string };

/** A document on the clipboard, and what becomes of it in an empty text. */
export type Pasted = Clipboard & {
  written: string;
  /** What the line below the text says was left out. Nothing, if nothing was. */
  left?: readonly string[];
};
