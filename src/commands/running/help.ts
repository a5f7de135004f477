import type { HelpWords } from '../../i18n/shapes/help.ts';
import type { CommandLine } from './command-line.ts';
import { goingIn } from './going.ts';

/** What `--help` prints for a command: what it does, how it is called, and every flag with its reason. */
export function helpOf(command: string, line: CommandLine, words: HelpWords): string {
  const { flags } = line;
  const said = words.commands[command];
  const rows = Object.entries(flags).map(([name, { type, values }]) => {
    const value = values?.join('|') ?? (type === 'boolean' ? '' : type === 'string' ? '…' : '[…]');
    return [`--${name} ${value}`.trimEnd(), said?.flags?.[name] ?? ''] as const;
  });
  rows.push(['--help', words.help]);
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return [
    [said?.does ?? '', ...goingIn(command, line, flagsThatGo(line), words)].join('\n'),
    `${words.use}\n${(said?.use ?? []).map((use) => `  ${use}`).join('\n')}`,
    `${words.flags}\n${rows.map(([flag, does]) => `  ${flag.padEnd(width)}  ${does}`).join('\n')}`,
  ].join('\n\n');
}

const flagsThatGo = ({ flags }: CommandLine) =>
  Object.entries(flags).flatMap(([name, { going }]) => (going ? [`--${name}=`] : []));
