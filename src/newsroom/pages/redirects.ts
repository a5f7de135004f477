import { formerFile } from '../../model/address/former.ts';
import { newsroom } from '../store/newsroom.ts';
import { archive } from '../store/releases.ts';

/** The routes of all former addresses: a page that leads to the release. */
export async function redirectPaths() {
  const { urls, languages } = await newsroom();
  const releases = await archive();
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
