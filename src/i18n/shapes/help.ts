/** What `--help` says of a command. `use` are its calls, `flags` what each flag does, by its name without hyphens. */
export type CommandHelp = {
  does: string;
  use: readonly string[];
  flags?: Readonly<Record<string, string>>;
};

/** What a command says of itself and of what was written behind it. */
export type HelpWords = {
  use: string;
  flags: string;
  /** What `--help` does. */
  help: string;
  /** Where to read more: the name of a file. */
  guide: (file: string) => string;
  /** Of a command or flag that a later version does not have. */
  going: (what: string, version: string, instead: string) => string;
  flaws: {
    unknownCommand: (command: string, near: string | undefined, all: string) => string;
    unknownFlag: (flag: string, near: string | undefined, all: string) => string;
    needsValue: (flag: string) => string;
    noValue: (flag: string) => string;
    wrongValue: (flag: string, value: string, near: string | undefined, all: string) => string;
    wrongPlace: (value: string, near: string | undefined, all: string) => string;
    tooMany: (value: string) => string;
    /** How to see all flags; `command` is what to type. */
    more: (command: string) => string;
  };
  commands: Readonly<Record<string, CommandHelp>>;
};
