import { lookup } from 'mrmime';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import type { ReleaseEntry } from '../../store/releases.ts';
import { shippedSize } from '../record-pictures.ts';

/** A film or a sound of a release. `duration` is in seconds; `poster` and `words` are addresses. */
export type RecordingRecord = {
  sort: 'film' | 'sound';
  name: string;
  url: string;
  type: string;
  size: number;
  title: string;
  duration: number;
  width?: number | undefined;
  height?: number | undefined;
  poster?: string | undefined;
  /** The files with what is said: captions and a transcript. */
  words: { name: string; url: string; type: string; size: number; role: 'captions' | 'transcript' }[];
};

/** The films and sounds of one's own that the text of a release plays, each once, in the order of the text. */
export function recordingsOf(newsroom: OpenNewsroom, { data }: ReleaseEntry): RecordingRecord[] {
  const { urls } = newsroom;
  const fileOf = (src: string) => {
    const name = src.slice(2);
    const type = lookup(name) ?? 'application/octet-stream';
    const url = urls.absolute(urls.file(data, name));
    return { name, url, type, size: shippedSize(newsroom, data, name) };
  };
  const { recordings } = data;
  const first = recordings.filter(({ src }, at) => recordings.findIndex((one) => one.src === src) === at);
  return first.map(({ sort, src, title, poster, captions, transcript }) => {
    const { duration = 0, width, height } = data.files[src.slice(2)] ?? {};
    const words = Object.entries({ captions, transcript } as const).flatMap(([role, file]) =>
      file === undefined ? [] : [{ ...fileOf(file), role: role as 'captions' | 'transcript' }],
    );
    return {
      ...{ sort, title, duration, width, height, words },
      ...fileOf(src),
      ...(poster !== undefined && { poster: fileOf(poster).url }),
    };
  });
}
