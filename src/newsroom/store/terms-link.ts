import { wordsIn } from '../../i18n/words.ts';
import { licenceAddress } from '../../model/licence.ts';
import { termsFolder } from '../../schema/page.ts';
import type { Licence } from '../../schema/picture.ts';
import type { OpenNewsroom } from './newsroom.ts';
import { standingLink } from './standing-link.ts';

/**
 * The full terms of a licence, for readers of a language: those of Creative Commons, or the standing page with the
 * newsroom's own. `href` is an address or a path of the site. Undefined when no page states them.
 */
export function termsLink(newsroom: OpenNewsroom, licence: Licence, reader: string) {
  const href = licenceAddress(licence);
  if (href !== undefined) return { href, label: wordsIn(reader).licence[licence] };
  return standingLink(newsroom, termsFolder, reader);
}

/** The same as an absolute address. */
export function termsAddress(newsroom: OpenNewsroom, licence: Licence, reader: string): string | undefined {
  const link = termsLink(newsroom, licence, reader);
  return link && newsroom.urls.absolute(link.href);
}
