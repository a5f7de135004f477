import { cleanedSize } from '../../model/picture/cleaned.ts';
import { extensionOf } from '../../manuscript/file-beside.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

/** The routes of the present logos of all public organisations. */
export function logoPaths({ organisations }: OpenNewsroom) {
  return organisations.flatMap(({ id, data }) => {
    const present = new Set(data.logos.map(({ file }) => file.slice(2)));
    return Object.entries(data.files)
      .filter(([name]) => present.has(name))
      .map(([name, { path, digest }]) => ({
        params: { organisation: id, file: name },
        props: { name, path, digest, label: `organisations/${name}` },
      }));
  });
}

/** The logos of an organisation for download, in the words of a language. */
export function logosOf(newsroom: OpenNewsroom, id: string, language: string) {
  const { urls, text } = newsroom;
  const data = newsroom.organisations.find((organisation) => organisation.id === id)?.data;
  return (data?.logos ?? []).map(({ file, title }) => {
    const name = file.slice(2);
    const { size: whole = 0, bare, width, height, ground } = data?.files[name] ?? {};
    const size = bare ? cleanedSize(bare) : whole;
    const kind = extensionOf(name).toUpperCase();
    return {
      href: urls.logo(id, name),
      name,
      kind,
      size,
      width,
      height,
      ground,
      title: text(title, language),
    };
  });
}
export type LogoShown = ReturnType<typeof logosOf>[number];
