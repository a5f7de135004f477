import { writePast } from './e2e/newsroom/history.ts';
import { writeNewsroom } from './e2e/newsroom/write.ts';
import { build, sites } from './e2e/sites.ts';
const { fictional } = sites;
await writeNewsroom(fictional.content, { releases: 40 });
writePast(fictional.content);
const { code, said } = await build(fictional);
console.log(code, said.slice(-1500));
