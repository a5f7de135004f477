import { localeOf } from '../../model/text/languages.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

/** The preview of a shared page on other sites (Open Graph, https://ogp.me). */
export type Social = {
  image: string;
  locale: string;
  otherLocales: string[];
  article?:
    | { published: string; modified?: string | undefined; section: string; tags: readonly string[] }
    | undefined;
};

/** The social preview of a page. `card` is the path of its picture. */
export function socialOf(
  newsroom: OpenNewsroom,
  language: string,
  others: readonly string[],
  card: string | undefined,
  article?: Social['article'],
): Social {
  const { urls } = newsroom;
  return {
    image: urls.absolute(card ?? urls.frontCard(language)),
    locale: localeOf(language),
    otherLocales: others.filter((other) => other !== language).map(localeOf),
    article,
  };
}
