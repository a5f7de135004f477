import type { AudioObjectLeaf, VideoObjectLeaf } from 'schema-dts';
import type { RecordFacts } from '../../newsroom/release/record-facts.ts';
import type { RecordingRecord } from '../../newsroom/release/recordings/record-recordings.ts';
import { graphNode } from './json-ld-node.ts';

/**
 * The films and sounds of a release, as search engines show them:
 * https://developers.google.com/search/docs/appearance/structured-data/video
 */
export const recordingNodes = ({ recordings, ...record }: RecordFacts) => ({
  video: recordings
    .filter(({ sort }) => sort === 'film')
    .map((film) =>
      graphNode<VideoObjectLeaf>({
        '@type': 'VideoObject',
        ...shared(film, record),
        description: record.summary,
        thumbnailUrl: film.poster,
        uploadDate: record.publishedAt.toISOString(),
        width: film.width === undefined ? undefined : `${film.width} px`,
        height: film.height === undefined ? undefined : `${film.height} px`,
      }),
    ),
  audio: recordings
    .filter(({ sort }) => sort === 'sound')
    .map((sound) => graphNode<AudioObjectLeaf>({ '@type': 'AudioObject', ...shared(sound, record) })),
});

const shared = (
  { title, url, type, duration }: RecordingRecord,
  { language, termsUrl }: Pick<RecordFacts, 'language' | 'termsUrl'>,
) => ({
  name: title,
  contentUrl: url,
  encodingFormat: type,
  // ISO 8601; of a file that cannot be read, nothing.
  duration: duration > 0 ? `PT${Math.max(1, Math.round(duration))}S` : undefined,
  inLanguage: language,
  license: termsUrl,
});
