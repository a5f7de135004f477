import { formerFile } from '../../../model/address/former-address.ts';
import { redirectOf, redirectsFile, rulesFile } from '../../../model/address/redirects-file.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';

/** Every former address of a public text, with that text. */
function formersOf({ archive, languages }: OpenNewsroom) {
  return languages
    .flatMap((language) => archive.written(language))
    .flatMap(({ data }) => data.redirects.map((former) => ({ former, data })));
}

/** The routes of the pages at former addresses. Each redirects to its release. */
export function redirectPaths(newsroom: OpenNewsroom) {
  const { urls } = newsroom;
  return formersOf(newsroom).flatMap(({ former, data: { language, title, ...data } }) => {
    const file = formerFile(former);
    const url = urls.absolute(urls.release(language, data));
    return file === undefined ? [] : [{ params: { former: file }, props: { language, title, url } }];
  });
}

/** The route of the rules for hosts that read them. None without a former address. */
export function redirectRules(newsroom: OpenNewsroom) {
  const { urls } = newsroom;
  const redirects = formersOf(newsroom).map(({ former, data }) =>
    redirectOf(former, urls.base, urls.release(data.language, data)),
  );
  return redirects.length
    ? [{ params: { rules: rulesFile }, props: { text: redirectsFile(redirects) } }]
    : [];
}
