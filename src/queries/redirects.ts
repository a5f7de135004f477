import { newsroom } from './newsroom.ts';
import { archive } from './releases.ts';

/**
 * The routes of all former addresses: a page that leads to the release, as a file that any host serves under the old
 * address (`/old/` and `/old` are the folder’s index, `/old.html` is that file).
 */
export async function redirectPaths() {
  const { urls, languages } = await newsroom();
  const releases = await archive();
  return languages
    .flatMap((language) => releases.written(language))
    .flatMap(({ data }) =>
      data.redirects.map((former) => ({
        params: { former: fileOf(former) },
        props: {
          language: data.language,
          title: data.title,
          url: urls.absolute(urls.release(data.language, data)),
        },
      })),
    );
}

function fileOf(former: string): string {
  const path = decodeURI(former).replace(/^\/+/, '');
  return /\.[a-z0-9]{1,5}$/i.test(path) ? path : `${path.replace(/\/$/, '')}/index.html`;
}
