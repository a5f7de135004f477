import { wallClock } from '../clock.ts';
import { readDeploys } from '../history/deploys.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readKept } from '../manuscript/kept/read-kept.ts';
import { withoutPassword } from '../publishing/record/keep.ts';
import { keepLive } from '../publishing/record/keep-live.ts';
import { reasonOf } from '../publishing/record/live.ts';
import { fetchRecord, followRecord, remoteOf } from '../publishing/record/record.ts';
import { parametersOf } from './running/command-line.ts';
import { commandLines } from './running/command-lines.ts';

/**
 * `npm run record [-- <url>]`: asks the live site, at its public address or another one, what it shows, and keeps that
 * in the record of deploys. With `--fetch` it brings the record of the remote into this clone instead. Exits with 1
 * when it could not, with 2 when the arguments are wrong.
 */
export async function recordCommand(parameters: string[]): Promise<number> {
  const words = terminalWords(process.env).publishing;
  const { values, positionals } = parametersOf(commandLines.record, parameters);
  const [where] = positionals;
  if (where !== undefined && !/^https?:\/\//.test(where)) {
    console.error(words.record.usage);
    return 2;
  }
  try {
    return values.fetch ? await fetchIt() : await recordLive(where);
  } catch (error) {
    console.error(words.record.failed(withoutPassword(reasonOf(error))));
    return 1;
  }
}

async function fetchIt(): Promise<number> {
  const words = terminalWords(process.env).publishing.record;
  const remote = await remoteOf(contentFolder);
  if (remote === undefined) {
    console.error(words.noRemote);
    return 1;
  }
  await fetchRecord(contentFolder, remote, process.env['NEWSROOM_GIT_TOKEN']);
  await followRecord(contentFolder, remote);
  const record = await readDeploys(contentFolder);
  console.log(record ? words.fetched(record.deploys.length) : words.none);
  return 0;
}

async function recordLive(where: string | undefined): Promise<number> {
  const manuscript = await readKept(contentFolder);
  const { said, isKept } = await keepLive(readSettings(contentFolder), manuscript, wallClock(), where);
  if (isKept) console.log(said);
  else console.error(said);
  return isKept ? 0 : 1;
}
