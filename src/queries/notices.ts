import { now, present } from '../clock.ts';
import { languageNameIn, wordsIn } from '../i18n/words.ts';
import { dayInWords } from '../model/dates.ts';
import { changesAt, liftOf, stateAt } from '../model/state.ts';
import { entities } from './entities.ts';
import { instantInWords } from './instant-in-words.ts';
import { newsroom } from './newsroom.ts';
import { archive, type ReleaseEntry, type Shown } from './releases.ts';

type Facts = ReleaseEntry['data'];

/** What a desk or a preview says of a release that is not public yet; undefined for all others. */
export function stateNotice(facts: Facts, reader: string, timeZone: string): string | undefined {
  const words = wordsIn(reader);
  const at = instantInWords(reader, timeZone, liftOf(facts));
  switch (stateAt(facts, present)) {
    case 'draft':
      return words.state.draft;
    case 'scheduled':
      return words.state.scheduled(at);
    case 'embargoed':
      return [words.state.embargoed(at), facts.embargo?.note].filter(Boolean).join('. ');
    default:
      return undefined;
  }
}

export type Change = {
  label: string;
  day: string;
  instant: string;
  note: string;
  was?: string | undefined;
  now?: string | undefined;
};

/** Everything a reader must know before the text: its state, language, origin, corrections and withdrawal. */
export async function noticesOf({ entry: { data }, reader, isForeign }: Shown) {
  const { timeZone, urls } = await newsroom();
  const { person } = await entities();
  const words = wordsIn(reader);
  const day = (instant: string) => dayInWords(reader, timeZone, instant);
  const { translation, ai } = data;
  const source = translation && languageNameIn(translation.of, reader);
  const origin = [
    translation?.machine === 'full' ? words.machineTranslation(source ?? '') : undefined,
    translation?.machine === 'assisted' ? words.assistedTranslation(source ?? '') : undefined,
    ai?.use === 'assisted' ? words.aiAssisted : ai?.use === 'generated' ? words.aiGenerated : undefined,
    ai && ai.use !== 'none' && ai.reviewedBy
      ? words.aiReviewed(person(ai.reviewedBy, reader).name)
      : undefined,
  ].filter((sentence) => sentence !== undefined);
  const isWithdrawn = stateAt(data, now) === 'withdrawn';
  const replacement =
    data.withdrawn?.replacement && (await archive()).one(data.withdrawn.replacement, reader);
  return {
    state: stateNotice(data, reader, timeZone),
    foreign: isForeign ? words.notInLanguage(languageNameIn(data.language, reader)) : undefined,
    origin,
    changes: changesAt(data, now).map(({ at, kind, ...change }): Change => ({
      ...change,
      label: words.corrections[kind],
      day: day(at),
      instant: at,
    })),
    withdrawn:
      isWithdrawn && data.withdrawn
        ? {
            day: day(data.withdrawn.at),
            reason: data.withdrawn.reason,
            replacement: replacement
              ? { title: replacement.entry.data.title, href: urls.release(reader, replacement.entry.data) }
              : undefined,
          }
        : undefined,
    keepText: !isWithdrawn || data.withdrawn?.keepText !== false,
  };
}
export type Notices = Awaited<ReturnType<typeof noticesOf>>;
