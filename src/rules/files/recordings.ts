import type { Fault, Level, Problem } from '../../faults/fault.ts';
import type { Beside } from '../../manuscript/file-beside.ts';
import { extensionOf } from '../../manuscript/file-beside.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { filmFormats, transcriptFormats } from '../../files/recording-formats.ts';
import { faultAt } from '../fault-at.ts';
import { filesNamedBy } from './named-files.ts';

/** GitHub and GitLab.com refuse files of more than 100 MiB, and GitHub warns above half of it. In bytes, and a round number. */
const mostBytes = 100_000_000;
const heavyBytes = mostBytes / 2;

/** What every browser of today plays in an MP4. In a WebM there is nothing else. */
const played = ['avc1', 'avc3', 'av01', 'vp09'];

/**
 * Finds films and sounds that cannot be read or played, are too large, or tell where they were made, and their words if they
 * are not in UTF-8.
 */
export const recordings = (manuscript: Manuscript): Fault[] =>
  manuscript.releases.flatMap(({ texts, beside }) =>
    texts.flatMap((text) =>
      filesNamedBy(text).flatMap(({ name, formats, line, column, field }) => {
        const file = beside.get(name);
        // Other files may be in any encoding.
        if (!formats?.includes(extensionOf(name)) || !file || file.verdict?.fault) return [];
        const where = { file: text.file, line, column, field, found: `./${name}` };
        return problemsOf(file).map(({ level, ...problem }) => faultAt(problem as Problem, where, level));
      }),
    ),
  );

function problemsOf({ path, size, recording, isStrangeText }: Beside): (Problem & { level: Level })[] {
  if (transcriptFormats.includes(extensionOf(path)))
    return isStrangeText ? [{ level: 'error', rule: 'notUtf8', facts: {} }] : [];
  if (!recording || (filmFormats.includes(extensionOf(path)) && recording.width === undefined))
    return [{ level: 'error', rule: 'recordingUnreadable', facts: {} }];
  const { codec, tellsPlace } = recording;
  const isStrange = extensionOf(path) === 'mp4' && codec !== undefined && !played.includes(codec);
  return [
    ...weightOf(size),
    ...(isStrange ? [{ level: 'warning', rule: 'recordingCodec', facts: { codec } } as const] : []),
    ...(tellsPlace
      ? [{ level: 'warning', rule: 'recordingTellsPlace', facts: { example: withoutMetadata } } as const]
      : []),
  ];
}

/** Copies pictures and sound as they are, and nothing else. */
const withoutMetadata = 'ffmpeg -i film.mp4 -map_metadata -1 -c copy film-2.mp4';

function weightOf(size: number): (Problem & { level: Level })[] {
  const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
  const facts = (max: number) => ({ found: megabytes(size), max: megabytes(max) });
  if (size > mostBytes) return [{ level: 'error', rule: 'recordingTooLarge', facts: facts(mostBytes) }];
  return size > heavyBytes ? [{ level: 'warning', rule: 'recordingHeavy', facts: facts(heavyBytes) }] : [];
}
