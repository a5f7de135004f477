import { getEntry, render } from 'astro:content';
import { frameOf } from './frame.ts';
import { newsroom } from '../store/newsroom.ts';
import { stored } from '../store/stored.ts';

/** The routes of the standing pages, each in the languages it is written in. */
export async function standingPagePaths() {
  const { languages } = await newsroom();
  return (await stored('pages')).map(({ id, data: { folder, language, address } }) => ({
    params: { locale: language === languages[0] ? undefined : language, page: address ?? folder },
    props: { id },
  }));
}

/** A standing page with its rendered text. */
export async function standingPage({ id }: { id: string }) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`There is no standing page ${id}.`);
  const { urls } = await newsroom();
  const { folder, language, title, summary } = entry.data;
  const versions = (await stored('pages')).filter(({ data }) => data.folder === folder);
  const { Content } = await render(entry);
  return {
    frame: await frameOf({
      language,
      title,
      description: summary ?? title,
      trail: [],
      address: (other) => {
        const version = versions.find(({ data }) => data.language === other);
        return version && urls.page(other, version.data.address ?? folder);
      },
      written: versions.map((version) => version.data.language),
    }),
    heading: title,
    Content,
  };
}
export type StandingPageShown = Awaited<ReturnType<typeof standingPage>>;
