import { shownLanguage } from '../../model/text/languages.ts';
import type { OpenNewsroom } from './newsroom.ts';

/**
 * The path and title of a standing page, by its folder, for readers of a language: in that language, otherwise in the
 * first of the newsroom's languages that has it. Undefined when there is no such page.
 */
export function standingLink(
  { urls, languages, pages }: Pick<OpenNewsroom, 'urls' | 'languages' | 'pages'>,
  folder: string,
  reader: string,
): { href: string; label: string } | undefined {
  const versions = pages.filter(({ data }) => data.folder === folder);
  const shown = shownLanguage(
    reader,
    versions.map(({ data }) => data.language),
    languages,
  );
  const data = versions.find((version) => version.data.language === shown)?.data;
  return data && { href: urls.page(data.language, data.address ?? folder), label: data.title };
}
