import { extensionOf } from '../../manuscript/beside.ts';
import { once } from '../store/once.ts';
import { newsroom } from '../store/newsroom.ts';
import { stored } from '../store/stored.ts';

const organisations = once(() => stored('organisations'));

/** The routes of the logos of all public organisations. */
export async function logoPaths() {
  return (await organisations()).flatMap(({ id, data }) =>
    Object.entries(data.files).map(([name, { path, digest }]) => ({
      params: { organisation: id, file: name },
      props: { name, path, digest, label: `organisations/${name}` },
    })),
  );
}

/** The logos of an organisation for download, in the words of a language. */
export async function logosOf(id: string, language: string) {
  const { urls, text } = await newsroom();
  const data = (await organisations()).find((organisation) => organisation.id === id)?.data;
  return (data?.logos ?? []).map(({ file, title }) => {
    const name = file.slice(2);
    const { size = 0, width, height } = data?.files[name] ?? {};
    const kind = extensionOf(name).toUpperCase();
    return { href: urls.logo(id, name), name, kind, size, width, height, title: text(title, language) };
  });
}
export type LogoShown = Awaited<ReturnType<typeof logosOf>>[number];
