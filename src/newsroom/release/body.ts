import { parse } from '../../body/parse.ts';
import type { Surroundings } from '../../body/surroundings.ts';
import type { Root } from '../../body/tree.ts';
import { digestOf, readText } from '../../manuscript/files.ts';
import { eventTimeInWords } from '../../model/text/event-time.ts';
import { entities } from '../store/entities.ts';
import { newsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';

/**
 * The tree of a release's body, read and parsed now. In a build the store keeps no text; the digest proves that this
 * is the file the gate has checked.
 * @throws when the file changed in the meantime: unchecked text is never shown
 */
export async function bodyTree({ body, filePath, data, id }: ReleaseEntry): Promise<Root> {
  const source = body ?? readText(filePath ?? '') ?? '';
  if (digestOf(source) !== data.source) {
    throw new Error(`${id} changed while the newsroom was being built. Build again.`);
  }
  const parsed = parse(source, data.language);
  if ('problem' in parsed) throw new Error(`${id} passed the gate but cannot be parsed.`);
  return parsed.tree;
}

/** What the body of a release refers to, resolved, with absolute addresses: for feeds and plain text. */
export async function surroundingsOf({ data }: ReleaseEntry): Promise<Surroundings> {
  const { urls, licence, timeZone } = await newsroom();
  const { person, organisation } = await entities();
  const fileUrl = (file: string) => urls.absolute(urls.file(data, file.replace(/^\.\//, '')));
  return {
    language: data.language,
    licence,
    person: (id) => person(id, data.language),
    organisation: (id) => organisation(id, data.language),
    picture: (file) => {
      const { width = 0, height = 0 } = data.files[file.replace(/^\.\//, '')] ?? {};
      return { url: fileUrl(file), width, height };
    },
    attachment: fileUrl,
    event: (title) => {
      const event = data.events.find((candidate) => candidate.title === title);
      const words = event ? [eventTimeInWords(event, data.language, timeZone), event.place] : [];
      return { title, words: words.filter(Boolean).join(', ') };
    },
    link: (href) => (href.startsWith('/') ? urls.absolute(urls.written(href)) : href),
  };
}
