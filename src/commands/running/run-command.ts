import { nearest } from '../../faults/nearest.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { type CommandLine, flawIn } from './command-line.ts';
import { goingIn } from './going.ts';
import { helpOf } from './help.ts';

/** Loads a function that takes the parameters and resolves to an exit code. */
type Load = () => Promise<(parameters: string[]) => Promise<number>>;

/** Commands by name. */
export type Commands<Name extends string = string> = Readonly<Record<Name, Load>>;

/**
 * Runs the command in the arguments of this process and sets the exit code. With `--help` it says what the command does.
 * Code 2 means an unknown command, or a parameter that `lines` does not have: nothing is run then.
 */
export async function runCommand<Name extends string>(
  commands: Commands<Name>,
  lines: Readonly<Record<NoInfer<Name>, CommandLine>>,
): Promise<void> {
  const [name = '', ...parameters] = process.argv.slice(2);
  const words = terminalWords(process.env).help;
  const refuse = (sentence: string) => {
    console.error(sentence);
    process.exitCode = 2;
  };
  const command = Object.keys(commands).find((one): one is Name => one === name);
  if (command === undefined) {
    const names = Object.keys(commands);
    return refuse(words.flaws.unknownCommand(name, nearest(name, names), names.join(', ')));
  }
  if (parameters.some((parameter) => parameter === '--help' || parameter === '-h')) {
    console.log(helpOf(command, lines[command], words));
    return;
  }
  const flaw = flawIn(lines[command], parameters, words.flaws);
  if (flaw) return refuse(`${flaw}\n${words.flaws.more(`npm run ${command} -- --help`)}`);
  // Beside the output, which may be JSON.
  for (const sentence of goingIn(command, lines[command], parameters, words)) console.error(sentence);
  const run = await commands[command]();
  process.exitCode = await run(parameters);
}
