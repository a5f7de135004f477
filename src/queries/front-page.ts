import type { GetStaticPathsOptions } from 'astro';
import { wordsIn } from '../i18n/words.ts';
import { entities } from './entities.ts';
import { frameOf } from './frame.ts';
import { listed } from './listed.ts';
import { newsroom } from './newsroom.ts';
import { archive } from './releases.ts';
import { now } from '../clock.ts';
import { stateAt } from '../model/state.ts';

/** How many releases the front page shows. */
const frontReleases = 9;

/** A withdrawn release keeps its address, but no list recommends it. */
async function standing(reader: string) {
  return (await archive()).for(reader).filter(({ entry }) => stateAt(entry.data, now) !== 'withdrawn');
}

/** The front page of a language: the latest releases and whom to call. */
export async function frontPage({ language }: { language: string }) {
  const { urls, text, name, description, contacts, demo } = await newsroom();
  const { person } = await entities();
  const releases = await standing(language);
  return {
    frame: await frameOf({
      language,
      title: text(name, language),
      description: text(description, language),
      address: urls.front,
    }),
    heading: text(name, language),
    description: text(description, language),
    releases: await Promise.all(releases.slice(0, frontReleases).map(listed)),
    archive: releases.length > frontReleases ? urls.archive(language) : undefined,
    contacts: {
      isHistorical: demo,
      people: contacts.map((id) => ({ ...person(id, language), successor: undefined })),
    },
  };
}
export type FrontPage = Awaited<ReturnType<typeof frontPage>>;

/** The routes of the archive's pages. */
export async function archivePaths({ paginate }: GetStaticPathsOptions) {
  const { languages, archivePageSize } = await newsroom();
  const all = await Promise.all(
    languages.map(async (language, index) => {
      const folders = (await standing(language)).map(({ entry }) => entry.data.folder);
      const options = {
        pageSize: archivePageSize,
        params: { locale: index === 0 ? undefined : language },
        props: { language },
      };
      return paginate(folders, options);
    }),
  );
  return all.flat();
}

/** One page of the archive. */
export async function archivePage(
  language: string,
  page: { data: string[]; currentPage: number; lastPage: number; total: number },
) {
  const { urls } = await newsroom();
  const releases = await archive();
  const words = wordsIn(language);
  const { currentPage, lastPage, total } = page;
  const shown = page.data.map((folder) => releases.one(folder, language)).filter((one) => one !== undefined);
  const title = currentPage > 1 ? `${words.archive} (${words.pageOf(currentPage, lastPage)})` : words.archive;
  return {
    frame: await frameOf({
      language,
      title,
      description: words.archiveIntro(total),
      address: (other) => urls.archive(other, other === language ? currentPage : 1),
      // Page 3 of one language is not the translation of page 3 of another.
      ...(currentPage > 1 && { written: [language] }),
    }),
    heading: words.archive,
    intro: total ? words.archiveIntro(total) : words.noReleases,
    position: lastPage > 1 ? words.pageOf(currentPage, lastPage) : undefined,
    releases: await Promise.all(shown.map(listed)),
    newer: currentPage > 1 ? urls.archive(language, currentPage - 1) : undefined,
    older: currentPage < lastPage ? urls.archive(language, currentPage + 1) : undefined,
  };
}
export type ArchivePage = Awaited<ReturnType<typeof archivePage>>;
