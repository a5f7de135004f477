/** A part of a test run; resolves to 0 when all is well. */
export type Step = { name: string; run: () => Promise<number> };

/** Rows of steps that do not disturb each other: each row runs in its order, the rows at the same time. */
export type Rows = { rows: readonly (readonly Step[])[] };

/** Runs every step, also after one has failed, and says which did and how long each took; 0 when none failed. */
export async function run(steps: readonly (Step | Rows)[]): Promise<number> {
  const results: string[] = [];
  let failed = 0;
  const one = async (step: Step) => {
    const began = performance.now();
    console.log(`\n── ${step.name}`);
    let code = 1;
    try {
      code = await step.run();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    if (code !== 0) failed += 1;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    results.push(`${code === 0 ? '✔' : '✖'} ${step.name.padEnd(16)} ${seconds.padStart(6)} s`);
  };
  const row = async (own: readonly Step[]) => {
    for (const step of own) await one(step);
  };
  for (const step of steps) await ('rows' in step ? Promise.all(step.rows.map(row)) : one(step));
  console.log(`\n${results.join('\n')}`);
  console.log(
    failed
      ? '\nFix the failures above, then run the command again.'
      : '\nAll is well. “npm start” serves the newsroom, “npm run dev” is for writing.',
  );
  return failed ? 1 : 0;
}
