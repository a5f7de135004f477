import { lookup } from 'mrmime';
import type { FileShown, RecordingShown } from '../../../body/body-context.ts';
import { durationIn } from '../../../i18n/duration.ts';
import { languageName } from '../../../i18n/words.ts';
import { captionsLanguage } from '../../../model/recording/captions-language.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import type { ReleaseEntry } from '../../store/releases.ts';

/**
 * A film or a sound (`./tour.mp4`) of a text with the captions of all public languages of the release, its own first.
 * `file` gives a file beside the text as a reader gets it, by its name and the version that names it (without one, the
 * text's own).
 */
export function recordingShown(
  { archive }: OpenNewsroom,
  { data }: ReleaseEntry,
  src: string,
  file: (name: string, namedIn?: ReleaseEntry['data']) => FileShown,
): RecordingShown {
  const shown = file(src);
  const { width, height, duration = 0 } = data.files[shown.name] ?? {};
  const own = data.recordings.find((one) => one.src === src);
  const words = own?.transcript ?? own?.captions;
  const others = [...archive.versions(data.folder).values()].filter(
    (one) => one.data.language !== data.language,
  );
  const captions = [data, ...others.map((one) => one.data)].flatMap((version) => {
    const name = version.recordings.find((one) => one.src === src)?.captions;
    return name === undefined ? [] : [{ name, version, language: captionsLanguage(name, version.language) }];
  });
  const tracks = captions.filter(
    ({ language }, index) => captions.findIndex((one) => one.language === language) === index,
  );
  return {
    ...shown,
    type: lookup(shown.name) ?? '',
    length: durationIn(data.language, Math.round(duration) * 1000),
    width,
    height,
    tracks: tracks.map(({ name, version, language }) => ({
      ...file(name, version),
      language,
      label: languageName(language),
    })),
    transcript: own?.transcript === undefined ? undefined : file(own.transcript),
    said: data.files[words?.slice(2) ?? '']?.said ?? [],
  };
}
