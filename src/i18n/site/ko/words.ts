import { pressDateWords } from './calendar.ts';
import { citeWords } from './cite.ts';
import { correctionWords } from './corrections.ts';
import { eventWords } from './event.ts';
import { factWords } from './facts.ts';
import { feedExtensionWords } from './feed-extension.ts';
import { feedWords } from './feeds.ts';
import { firstTexts } from './first-texts.ts';
import { frameWords } from './frame.ts';
import { lifeWords } from './life.ts';
import { listWords } from './lists.ts';
import { newsdeskWords } from './newsdesk.ts';
import { releaseWords } from './release.ts';
import { searchFollowWords, searchPictureWords, searchWords } from './search.ts';
import { slugLineWords } from './slug-line.ts';
import { speakerWords } from './people.ts';
import { pictureWords } from './pictures.ts';
import { placeWords } from './places.ts';
import { proseWords } from './prose.ts';
import { recordingWords } from './recordings.ts';
import { valueWords } from './values.ts';
import { verifyWords } from './verify.ts';
import { versionWords } from './versions.ts';
import type { Words } from '../de/words.ts';

export const words: Words = {
  ...frameWords,
  ...listWords,
  ...releaseWords,
  ...proseWords,
  ...newsdeskWords,
  kinds: valueWords.kinds,
  organisationKinds: valueWords.organisationKinds,
  licence: valueWords.licence,
  event: eventWords,
  cite: citeWords,
  corrections: correctionWords,
  people: speakerWords,
  pictures: pictureWords,
  recording: recordingWords,
  places: placeWords,
  search: searchWords,
  searchFollow: searchFollowWords,
  searchPictures: searchPictureWords,
  slugLine: slugLineWords,
  feeds: feedWords,
  factSheet: factWords,
  calendar: pressDateWords,
  verify: verifyWords,
  versions: versionWords,
  feedExtension: feedExtensionWords,
  life: lifeWords,
  firstTexts,
};
