import { runProgram } from '../../src/commands/running/program.ts';

/** `npm run format`: writes every file as the formatter wants it. */
export const format = (): Promise<number> => runProgram('prettier', ['--write', '.']);
