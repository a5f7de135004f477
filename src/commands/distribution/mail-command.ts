import { setTimeout as pause } from 'node:timers/promises';
import { now } from '../../clock.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { isSafe } from '../../publishing/distribution/asking.ts';
import type { MailingEngine } from '../../publishing/distribution/mail/engine.ts';
import { keila } from '../../publishing/distribution/mail/keila.ts';
import { listmonk } from '../../publishing/distribution/mail/listmonk.ts';
import { literalInGo, literalInLiquid } from '../../publishing/distribution/mail/mail.ts';
import { mailing } from '../../publishing/distribution/mail/mailing.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { distribute } from './distribute.ts';

/** The secret of the engine. */
const secret = 'NEWSROOM_MAIL_TOKEN';

/**
 * `npm run mail -- <endpoint>`: hands what is new on the live site to a mailing engine, once. Exits with 1 when
 * something did not go out, with 2 when it was called wrongly.
 */
export async function mailCommand(
  parameters: string[],
  content = contentFolder,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const words = terminalWords(process.env).distribution;
  const { values, positionals } = parametersOf(commandLines.mail, parameters);
  const { engine: program, sender, languages, from } = values;
  const [endpoint] = positionals;
  const token = environment[secret];
  const wrong = (sentence: string) => {
    console.error(sentence);
    return 2;
  };
  const isKeila = program === 'keila';
  const form = isKeila ? /^(?:([A-Za-z-]+)=)?([A-Za-z0-9_]+)$/ : /^(?:([A-Za-z-]+)=)?(\d+)$/;
  const lists = values.list.map((one) => form.exec(one));
  if (endpoint === undefined) return wrong(words.noEndpoint(words.help.mail.use[isKeila ? 1 : 0] ?? ''));
  if (!isSafe(endpoint)) return wrong(words.notSafe(endpoint));
  if (lists.includes(null) || (!isKeila && lists.length === 0))
    return wrong(words.needs('--list', isKeila ? '--list sgm_…' : '--list 3'));
  if (isKeila && sender === undefined) return wrong(words.needs('--sender', '--sender ms_…'));
  if (!token) return wrong(words.noSecret(secret, isKeila ? 'API key' : 'user:token'));

  const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  const idsFor = (language: string) =>
    lists.flatMap((list) => (list?.[2] && [undefined, language].includes(list[1]) ? [list[2]] : []));
  const engine: MailingEngine = isKeila
    ? keila(base, token, sender ?? '', (language) => idsFor(language)[0])
    : listmonk(base, token, (language) => idsFor(language).map(Number));
  // A list for a language that the site does not have would never get anything, and nobody would hear of it.
  const named = lists.flatMap((list) => list?.[1] ?? []);
  const errand = { content, languages, named, from, isDryRun: values['dry-run'], now, environment };
  return distribute(
    errand,
    () =>
      mailing(
        [program, new URL(base).host, ...(sender === undefined ? [] : [sender])].join(' '),
        engine,
        isKeila ? literalInLiquid : literalInGo,
        (milliseconds) => pause(milliseconds),
      ),
    // A language without a list has no readers there.
    ({ language }) => (lists.length === 0 ? true : idsFor(language).length > 0),
  );
}
