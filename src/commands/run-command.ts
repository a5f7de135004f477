/** Commands by name; each loads a module that takes its parameters and answers with an exit code. */
export type Commands = Record<string, () => Promise<(parameters: string[]) => Promise<number>>>;

/** Runs the command that this process was started with; sets the exit code, 2 where there is no such command. */
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
