import { formerFile } from '../../model/address/redirect-file.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

/** The routes of all former addresses. Each redirects to its release. */
export function redirectPaths(newsroom: OpenNewsroom) {
  const { urls, languages } = newsroom;
  const releases = newsroom.archive;
  return languages
    .flatMap((language) => releases.written(language))
    .flatMap(({ data }) =>
      data.redirects.map((former) => ({
        params: { former: formerFile(former) },
        props: {
          language: data.language,
          title: data.title,
          url: urls.absolute(urls.release(data.language, data)),
        },
      })),
    );
}
