import { wordsIn } from '../../../i18n/words.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';

/** An address of the publisher. `isMe` tells programs that it is the same publisher: https://microformats.org/wiki/rel-me */
type OfficialAddress = { href: string; label: string; isMe: boolean };

/** Every address that the brand and the publisher name as their own, each once. */
export function officialAddresses(newsroom: OpenNewsroom, language: string): OfficialAddress[] {
  const { urls, brand, text, entities, publisher } = newsroom;
  const { name, url, sameAs } = entities.organisation(publisher, language);
  const others = [
    ...(brand?.home ? [{ href: brand.home.url, label: text(brand.home.label, language) }] : []),
    ...(url === undefined ? [] : [{ href: url, label: name }]),
    ...(brand?.profiles ?? []).map((one) => ({ href: one.url, label: one.name })),
    ...sameAs.map((href) => ({ href, label: new URL(href).host })),
  ];
  const front = urls.absolute(urls.front(language));
  const own = { href: front, label: wordsIn(language).verify.channels.newsroom, isMe: false };
  const each = others.filter(({ href }, at) => others.findIndex((one) => one.href === href) === at);
  return [own, ...each.filter(({ href }) => href !== front).map((one) => ({ ...one, isMe: true }))];
}

/** What `trust.txt` tells programs: the other addresses of the publisher, where it is reached and how it works. */
export function trustFacts(newsroom: OpenNewsroom) {
  const { urls, languages, brand, entities, publisher } = newsroom;
  const [first = ''] = languages;
  const { url, sameAs } = entities.organisation(publisher, first);
  const here = new URL(urls.absolute(urls.front(first))).origin;
  const controlled = [brand?.home?.url, url].filter((one) => one !== undefined);
  return {
    address: urls.absolute(urls.front(first)),
    controlled: [...new Set(controlled)].filter((one) => new URL(one).origin !== here),
    social: [...new Set([...(brand?.profiles ?? []).map((one) => one.url), ...sameAs])],
    contact: urls.absolute(urls.contact(first)),
    disclosures: [urls.absolute(urls.verify(first)), urls.absolute(urls.corrections(first))],
  };
}
export type TrustFacts = ReturnType<typeof trustFacts>;
