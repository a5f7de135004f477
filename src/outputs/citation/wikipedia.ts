import type { Cited } from './csl.ts';

/** A template of a Wikipedia: its name, and the names of its parameters. The day of access is left to who cites. */
type Template = {
  name: string;
  parameters: (cited: Cited) => readonly (readonly [name: string, value: string])[];
};

/** https://de.wikipedia.org/wiki/Vorlage:Internetquelle and its relatives elsewhere */
const templates: Readonly<Record<string, Template>> = {
  de: {
    name: 'Internetquelle',
    parameters: ({ url, title, issuer, newsroom, kind, day, language }) => [
      ['url', url],
      ['titel', title],
      ['titelerg', kind],
      ['werk', newsroom],
      ['hrsg', issuer],
      ['datum', day],
      ['sprache', language],
      ['abruf', ''],
    ],
  },
  en: {
    name: 'cite press release',
    parameters: ({ url, title, issuer, newsroom, day, language }) => [
      ['title', title],
      ['url', url],
      ['website', newsroom],
      ['publisher', issuer],
      ['date', day],
      ['language', language],
      ['access-date', ''],
    ],
  },
  fr: {
    name: 'Lien web',
    parameters: ({ url, title, issuer, newsroom, kind, day, language }) => [
      ['langue', language],
      ['titre', title],
      ['url', url],
      ['site', newsroom],
      ['éditeur', issuer],
      ['nature document', kind],
      ['date', day],
      ['consulté le', ''],
    ],
  },
  ko: {
    name: '보도 자료 인용',
    parameters: ({ url, title, issuer, newsroom, day, language }) => [
      ['제목', title],
      ['url', url],
      ['웹사이트', newsroom],
      ['출판사', issuer],
      ['날짜', day],
      ['언어', language],
      ['확인날짜', ''],
    ],
  },
};

/** What would end a parameter, a template or a link, and what would be a tag, a sign by its name, a signature, bold or italic. */
const escaped = (text: string): string =>
  text.replace(/[|[\]{}<>'~]|&(?=#?\w+;)/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');

/** An address, in which only what would end the parameter is changed, as addresses write it. */
const escapedUrl = (url: string): string => url.replace(/[|[\]{}<>\s]/g, encodeURIComponent);

/**
 * The template of the Wikipedia in a language, and the English one, which many others take too. `name` is that of the
 * language.
 */
export function wikipediaTemplates(cited: Cited): { language: string; text: string }[] {
  // Wikipedias are by language, without the country.
  const [own = ''] = cited.language.split('-');
  return [...new Set([own, 'en'])].flatMap((language) => {
    const template = templates[language];
    if (!template) return [];
    const parameters = template
      .parameters(cited)
      .map(([name, value]) => `|${name}=${name === 'url' ? escapedUrl(value) : escaped(value)}`);
    return [{ language, text: `{{${template.name} ${parameters.join(' ')}}}` }];
  });
}
