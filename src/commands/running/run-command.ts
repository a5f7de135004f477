/** Commands by name. Each loads a function that takes the parameters and resolves to an exit code. */
export type Commands = Record<string, () => Promise<(parameters: string[]) => Promise<number>>>;

/** Runs the command in the arguments of this process and sets the exit code. Code 2 means an unknown command. */
export async function runCommand(commands: Commands): Promise<void> {
  const [command = '', ...parameters] = process.argv.slice(2);
  const load = commands[command];
  if (load) {
    const run = await load();
    process.exitCode = await run(parameters);
    return;
  }
  console.error(`There is no command “${command}”. Use one of these: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
}
