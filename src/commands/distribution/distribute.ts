import { readDeploys } from '../../history/deploys.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { readSettings } from '../../loaders/settings.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import type { Channel } from '../../publishing/distribution/channel.ts';
import { deployedAs, type LiveNews, liveNews } from '../../publishing/distribution/live-news.ts';
import { ForeignFeed, freshNews, type News } from '../../publishing/distribution/news.ts';
import { fetchSent, remember, type Sent, sentOn, shareSent } from '../../publishing/distribution/sent.ts';
import { withoutPassword } from '../../publishing/record/keep.ts';
import { reasonOf } from '../../publishing/record/live.ts';

/** What is to be told, and from where. */
export type Errand = {
  content: string;
  languages: string | undefined;
  /** Languages that are named beside them, and must be languages of the site as well. */
  named?: readonly string[];
  from: string | undefined;
  isDryRun: boolean;
  now: Date;
  environment: NodeJS.ProcessEnv;
};

/** The languages to tell in, or the sentence about one that the site does not have. */
function wantedLanguages(
  { languages }: Newsroom,
  { languages: wanted, named = [] }: Errand,
): readonly string[] | string {
  const found = wanted?.split(',').map((one) => one.trim()) ?? languages;
  const unknown = [...found, ...named].find((one) => !languages.includes(one));
  const words = terminalWords(process.env).distribution;
  return unknown === undefined ? found : words.unknownLanguage(unknown, languages.join(', '));
}

/**
 * Hands what is new on the live site to a channel, each piece once, and remembers it. The first run for a channel sends
 * nothing. Returns the exit code: 1 when something did not go out, or the site is in no record.
 */
export async function distribute(
  errand: Errand,
  channelOf: (file: LiveNews['file']) => Channel | Promise<Channel>,
  isWanted: (news: News) => boolean = () => true,
): Promise<number> {
  const { content, from, isDryRun, now, environment } = errand;
  const words = terminalWords(process.env).distribution;
  const fail = (sentence: string) => {
    console.error(sentence);
    return 1;
  };
  const settings = readSettings(content);
  const languages = wantedLanguages(settings, errand);
  if (typeof languages === 'string') {
    console.error(languages);
    return 2;
  }
  let live: LiveNews | undefined;
  try {
    live = await liveNews(settings, from ?? settings.url, languages);
    await fetchSent(content, environment['NEWSROOM_GIT_TOKEN']);
  } catch (error) {
    const reason = withoutPassword(reasonOf(error));
    return fail(error instanceof ForeignFeed ? words.otherVersion(reason) : words.silent(reason));
  }
  if (!live) return fail(words.notLive(from ?? settings.url));
  const deploy = deployedAs(live.built, (await readDeploys(content))?.deploys ?? []);
  if (!deploy) return fail(words.notRecorded(live.built.at));

  let channel: Channel;
  try {
    channel = await channelOf(live.file);
  } catch (error) {
    return fail(words.refused(reasonOf(error)));
  }
  const line = ({ id }: Pick<News, 'id'>, post?: string): Sent => ({
    commit: deploy.commit,
    channel: channel.name,
    id,
    at: now.toISOString(),
    post,
  });
  const fresh = freshNews(live.news, now).filter(isWanted);
  const known = await sentOn(content, channel.name);
  const share = async (sent: readonly Sent[]) => {
    try {
      await shareSent(content, sent, environment);
      return 0;
    } catch (error) {
      return fail(words.notShared(withoutPassword(reasonOf(error))));
    }
  };
  if (!known) {
    console.log(words.first(channel.name, fresh.length));
    if (isDryRun) return 0;
    const noted = [{ id: 'start' }, ...fresh].map((one) => line(one));
    for (const one of noted) await remember(content, one);
    return share(noted);
  }
  const due = fresh.filter(({ id }) => !known.has(id));
  if (due.length === 0) console.log(words.nothing);
  if (isDryRun) {
    if (due.length > 0) console.log(words.would(due.length));
    for (const one of due) console.log(`  ${nameOf(one)}`);
    return 0;
  }
  const sent: Sent[] = [];
  let code = 0;
  for (const one of due) {
    const what = nameOf(one);
    try {
      const release = live.news.find(({ id }) => id === one.of);
      const telling = await channel.tell(one, { release, post: known.get(one.of) ?? postOf(one.of, sent) });
      console.log(words.became[telling.became](what));
      if (telling.became === 'waiting') continue;
      const remembered = line(one, 'post' in telling ? telling.post : undefined);
      sent.push(remembered);
      await remember(content, remembered);
    } catch (error) {
      code = fail(words.failed(what, withoutPassword(reasonOf(error))));
      // A correction must not go out before its release.
      break;
    }
  }
  return Math.max(code, await share(sent));
}

const postOf = (wanted: string, sent: readonly Sent[]) => sent.find(({ id }) => id === wanted)?.post;

function nameOf({ kind, language, title }: News): string {
  const { what, kinds } = terminalWords(process.env).distribution;
  return what(kinds[kind], language, title);
}
