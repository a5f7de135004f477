import { now } from '../../clock.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { isSafe } from '../../publishing/distribution/asking.ts';
import { bluesky } from '../../publishing/distribution/networks/bluesky.ts';
import { mastodon } from '../../publishing/distribution/networks/mastodon.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { distribute } from './distribute.ts';

/** The secrets of the networks, and what they hold. */
const secrets = {
  mastodon: ['NEWSROOM_MASTODON_TOKEN', 'access token'],
  bluesky: ['NEWSROOM_BLUESKY_PASSWORD', 'app password'],
} as const;

/**
 * `npm run post -- mastodon|bluesky <endpoint>`: posts what is new on the live site, once. Exits with 1 when something
 * did not go out, with 2 when it was called wrongly.
 */
export async function postCommand(
  parameters: string[],
  content = contentFolder,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const words = terminalWords(process.env).distribution;
  const { values, positionals } = parametersOf(commandLines.post, parameters);
  const { account, languages, from, pictures } = values;
  const network = positionals[0] === 'bluesky' ? 'bluesky' : 'mastodon';
  const [variable, holds] = secrets[network];
  const [, endpoint] = positionals;
  const secret = environment[variable];
  const wrong = (sentence: string) => {
    console.error(sentence);
    return 2;
  };
  if (endpoint === undefined)
    return wrong(words.noEndpoint(words.help.post.use[network === 'bluesky' ? 1 : 0] ?? ''));
  if (!isSafe(endpoint)) return wrong(words.notSafe(endpoint));
  if (network === 'bluesky' && account === undefined)
    return wrong(words.needs('--account', '--account press.example.org'));
  if (!secret) return wrong(words.noSecret(variable, holds));

  const errand = { content, languages, from, isDryRun: values['dry-run'], now, environment };
  return distribute(errand, (file) => {
    const shown = pictures ? file : undefined;
    return network === 'mastodon'
      ? mastodon(endpoint, secret, now, shown)
      : bluesky({ service: endpoint, account: account ?? '', password: secret }, now, shown);
  });
}
