/** A step of a build. */
export type BuildStep = 'content' | 'code' | 'pages' | 'pictures' | 'search' | 'proof';

export type ProgressWords = {
  steps: Record<BuildStep, string>;
  /** A step that is under way, before and after its parts can be counted. `number` is its place among `all` steps. */
  begun: (number: number, all: number, step: string) => string;
  counted: (number: number, all: number, step: string, done: string, of: string) => string;
  /** How long the rest of the step takes. */
  left: (duration: string) => string;
  /** A step that is over. */
  over: (step: string, duration: string, count?: string) => string;
  built: (duration: string) => string;
  /** In place of further lines of a long message. */
  more: (lines: number) => string;
};
