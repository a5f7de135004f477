import { feedFormatNames, feedFormats, twinFile, twinFormats } from '../../model/address/formats.ts';
import { slugOf } from '../../model/address/urls.ts';

/** What a request is for: a release in a language or another format, its kit, one of its files, or a feed. */
export type AskedFor = { kind: 'release' | 'twin' | 'kit' | 'file' | 'feed'; name: string };

/** The site whose log it is: its base path (`/press/`), its languages, and the folders of its releases. */
export type LoggedSite = { base: string; languages: readonly string[]; folders: readonly string[] };

const feeds: readonly string[] = feedFormatNames.map((format) => feedFormats[format].file);
const twins: readonly string[] = twinFormats.map(twinFile);

/**
 * Tells what a path of a log is for. Only releases that exist and feeds in folders of this site are told: an address can
 * hold anything, also the data of people.
 */
export function askedForIn({ base, languages, folders }: LoggedSite): (path: string) => AskedFor | undefined {
  const releases = new Set(
    folders.map((folder) => `${folder.slice(0, 7).replace('-', '/')}/${slugOf(folder)}`),
  );
  return (path) => {
    const [whole = ''] = path.split(/[?#]/);
    if (!whole.startsWith(base)) return undefined;
    const parts = whole.slice(base.length).split('/');
    const language = languages.slice(1).includes(parts[0] ?? '') ? parts.shift() : languages[0];
    const file = parts.at(-1) ?? '';
    if (feeds.includes(file) && parts.every((part) => /^[a-z0-9.-]*$/.test(part)))
      return { kind: 'feed', name: `${language}/${parts.join('/')}` };
    const release = parts.slice(0, 3).join('/');
    if (!releases.has(release) || parts.length > 4) return undefined;
    const rest = parts[3] ?? '';
    if (rest === '' || rest === 'index.html') return { kind: 'release', name: release };
    if (twins.includes(rest)) return { kind: 'twin', name: release };
    if (rest === 'press-kit.zip') return { kind: 'kit', name: release };
    return /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg|pdf|mp4|mp3|zip|docx|xlsx|pptx)$/i.test(rest) &&
      rest !== 'card.png'
      ? { kind: 'file', name: release }
      : undefined;
  };
}
