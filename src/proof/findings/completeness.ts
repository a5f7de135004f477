import { decodeHTML } from 'entities';
import { feedFormatNames, twinFormats } from '../../model/address/formats.ts';
import { atomIdOf } from '../../model/address/identity.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import type { JudgedText, Judgement } from '../judging/judgement.ts';
import { addressOf, formerFilesOf } from '../public-facts.ts';
import type { ToldBySite } from './told.ts';
import { provenWords } from '../words.ts';

/** A part of a site that a public release should have, and that is not there. Both are public, so they may be named. */
export type Missing = {
  file: string;
  part: 'page' | 'title' | 'twin' | 'redirect' | 'item' | 'record';
  at: string;
};

/**
 * What a site lacks: each public text needs its page for the readers of every language, its other formats, its former
 * addresses, its item in the main feed of its language or an archive of it (a withdrawn text too: its item tells of the
 * withdrawal), and its search record, unless it was withdrawn. A preview has no feeds.
 */
export function missingFrom(told: ToldBySite, judgement: Judgement, hasFeeds = true): Missing[] {
  const { languages, settings } = judgement;
  const [first] = languages;
  const prefix = (language: string) => (language === first ? '' : `${language}/`);
  const authority = String(settings['tagAuthority']).trim();
  const texts = judgement.texts.filter(({ isPublic }) => isPublic);
  const written = Map.groupBy(texts, ({ text }) => text.id);
  return texts.flatMap((text) => {
    const { file, language } = text.text;
    const lacks = (part: Missing['part'], at: string, isThere: boolean): Missing[] =>
      isThere ? [] : [{ file, part, at }];
    const address = addressOf(text, judgement);
    const own = `${prefix(language)}${address}/`;
    const page = `${own}index.html`;
    const guid = itemIdOf(text, authority);
    return [
      ...lacks('page', page, told.names.has(page)),
      ...lacks('title', page, !told.names.has(page) || saysTitle(told.titles.get(page), text.shown)),
      ...readersOf(text, written.get(text.text.id) ?? [], languages).flatMap((reader) => {
        const at = `${prefix(reader)}${address}/index.html`;
        return lacks('page', at, told.names.has(at));
      }),
      ...twinFormats.flatMap((format) => {
        const at = `${own}index.${format}`;
        return lacks('twin', at, told.names.has(at));
      }),
      ...formerFilesOf(text).flatMap((at) => lacks('redirect', at, told.names.has(at))),
      ...(hasFeeds ? feedFormatNames : []).flatMap((format) => {
        const id = format === 'atom' ? atomIdOf(authority, guid) : guid;
        return lacks('item', `${id} (${format})`, told.items.get(format)?.has(id) ?? false);
      }),
      ...lacks('record', `/${own}`, isMap(text.shown['withdrawn']) || told.records.has(`/${own}`)),
    ];
  });
}

/**
 * The languages without a text of their own whose readers get this one: the first of the newsroom's among the public texts
 * of its release.
 */
function readersOf(
  { text }: JudgedText,
  texts: readonly JudgedText[],
  languages: readonly string[],
): readonly string[] {
  const written = texts.map((one) => one.text.language);
  const isShown = languages.find((language) => written.includes(language)) === text.language;
  return isShown ? languages.filter((language) => !written.includes(language)) : [];
}

/** RFC 4151, as promised to feed readers; or the id that a text brought from a former system. */
const itemIdOf = ({ text: { id, language }, shown: { guid } }: JudgedText, authority: string): string =>
  typeof guid === 'string' ? guid.trim() : `tag:${authority},${id.slice(0, 4)}:${id}/${language}`;

function saysTitle(title = '', shown: Values): boolean {
  const wanted = provenWords(String(shown['title'])).join(' ');
  return provenWords(decodeHTML(title)).join(' ').includes(wanted);
}
