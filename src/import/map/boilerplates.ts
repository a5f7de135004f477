import type { Boilerplate } from '../../schema/organisation.ts';
import { lengthInLetters } from '../../schema/length/text-length.ts';
import { slugFrom } from '../../model/address/slug.ts';
import { comparable, type KnownThings } from './known.ts';
import type { NewSheets } from './new-entities.ts';
import type { Tail } from './tail.ts';

/** An “About” text: what releases print, and the longer one if there is one. */
type About = { short: string; long?: string | undefined };
type Seen = About & { first: string; name: string; language: string; count: number };

const words = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The “About” texts of one item by their organisation: a second one that goes on with the first is its long form. */
export function aboutTexts(
  abouts: Tail['abouts'],
  organisationNamed: (name: string) => string,
): Map<string, About & { name: string }> {
  const found = new Map<string, About & { name: string }>();
  for (const { name, paragraphs } of abouts) {
    const key = organisationNamed(name);
    const text = paragraphs.join('\n\n');
    const before = found.get(key);
    if (before && words(text).startsWith(words(before.short))) found.set(key, { ...before, long: text });
    else if (!before) found.set(key, { name, ...inTwo(paragraphs) });
  }
  return found;
}

/** A text that is too long for the end of a release has a short form: its first paragraphs. */
function inTwo(paragraphs: readonly string[]): About {
  const text = paragraphs.join('\n\n');
  if (lengthInLetters(text) <= 700) return { short: text };
  let short = '';
  for (const paragraph of paragraphs) {
    const more = short ? `${short}\n\n${paragraph}` : paragraph;
    if (lengthInLetters(more) > 700) break;
    short = more;
  }
  return { short, long: text };
}

const fits = ({ short, long }: About): boolean =>
  lengthInLetters(short) >= 50 && lengthInLetters(short) <= 700 && lengthInLetters(long ?? short) <= 3000;

const legalForm =
  /\b(?:e\.\s?V\.?|gGmbH|GmbH|AG|SE|KG|KGaA|eG|Inc\.?|Ltd\.?|LLC|PLC|S\.?A\.?|SARL|SAS|Verband|Verein|Stiftung|Foundation|Association)(?![\p{L}\d])|주식회사|협회|재단/u;

/** The “About” texts of a whole source, each with the first day on which a release had it. */
export class AboutTexts {
  readonly #seen = new Map<string, Map<string, Seen>>();
  readonly #valid = new Map<string, { validFrom: string; text: string }[]>();
  readonly #known: KnownThings;
  readonly #issuer: string;

  constructor(known: KnownThings, issuer: string) {
    this.#known = known;
    this.#issuer = issuer;
  }

  /** The id of an organisation by the name in a heading, or a key for a new one. “About us” is the issuer. */
  keyOf = (name: string): string =>
    name === '' ? this.#issuer : (this.#known.organisations.get(comparable(name)) ?? `+${comparable(name)}`);

  /** Takes note of what an item of a day has behind its text. */
  see(abouts: Tail['abouts'], day: string, language: string): void {
    for (const [key, about] of aboutTexts(abouts, this.keyOf)) {
      if (!fits(about) || (key.startsWith('+') && (about.name.length < 2 || about.name.length > 80)))
        continue;
      const texts = this.#seen.get(key) ?? new Map<string, Seen>();
      const id = `${language} ${words(about.short)}`;
      const before = texts.get(id);
      const first = before && before.first < day ? before.first : day;
      texts.set(id, {
        ...about,
        ...(before?.long && { long: before.long }),
        first,
        language,
        count: (before?.count ?? 0) + 1,
      });
      this.#seen.set(key, texts);
    }
  }

  /**
   * Gives each text to its organisation, valid from the first day on which it was seen, unless the organisation has one for
   * that day already. New organisations and changed ones become files.
   */
  settle(sheets: NewSheets): { organisation: string; day: string; isNew: boolean }[] {
    const told: { organisation: string; day: string; isNew: boolean }[] = [];
    for (const [key, texts] of [...this.#seen]) {
      // `About the clouds` is a heading like any other, unless it comes again or has the name of a company.
      const isOrganisation = [...texts.values()].some(({ count, name }) => count > 1 || legalForm.test(name));
      if (key.startsWith('+') && !isOrganisation) continue;
      const own = this.#known.facts.organisations.get(key);
      const first = own?.boilerplates
        .flatMap(({ validFrom }) => (typeof validFrom === 'string' ? [validFrom.slice(0, 10)] : []))
        .sort()[0];
      const all = [...texts.values()]
        .filter(({ first: day }) => first === undefined || day < first)
        .sort((a, b) => (a.first < b.first ? -1 : 1));
      const added: Boilerplate[] = [];
      for (const { first: validFrom, language, short, long } of all) {
        const same = added.find((one) => one.validFrom === validFrom);
        if (same?.short[language] !== undefined) continue;
        const texts = { short: { [language]: short }, ...(long && { long: { [language]: long } }) };
        if (same) Object.assign(same.short, texts.short);
        else added.push({ validFrom, ...texts });
      }
      const id = this.#idOf(key, texts, sheets);
      const kept = own?.boilerplates ?? [];
      for (const { validFrom, short } of [...added, ...kept])
        for (const [language, text] of Object.entries(short)) {
          const line = this.#valid.get(`${key} ${language}`) ?? [];
          if (typeof validFrom === 'string')
            line.push({ validFrom: validFrom.slice(0, 10), text: words(text) });
          this.#valid.set(`${key} ${language}`, line);
        }
      if (!added.length) continue;
      sheets.set(`organisations/${id}.yaml`, {
        ...(sheets.get(`organisations/${id}.yaml`) ?? {}),
        boilerplates: added,
      });
      told.push(
        ...added.map(({ validFrom }) => ({
          organisation: id,
          day: String(validFrom),
          isNew: own === undefined,
        })),
      );
    }
    for (const line of this.#valid.values()) line.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    return told;
  }

  #idOf(key: string, texts: ReadonlyMap<string, Seen>, sheets: NewSheets): string {
    if (!key.startsWith('+')) return key;
    const [{ name = '', language = '' } = {}] = [...texts.values()];
    const known = this.#known;
    const base = slugFrom(name) || 'organisation';
    let id = base;
    for (let number = 2; known.ids.organisations.has(id); number += 1) id = `${base}-${number}`;
    known.ids.organisations.add(id);
    known.organisations.set(comparable(name), id);
    sheets.set(`organisations/${id}.yaml`, { name: { [language]: name }, kind: 'other' });
    const seen = this.#seen.get(key);
    if (seen) this.#seen.set(id, seen);
    return id;
  }

  /** Whether a release of a day prints just this text by itself, so that it need not stand in its body. */
  isPrinted(name: string, paragraphs: readonly string[], day: string, language: string): boolean {
    const key = this.keyOf(name);
    const text = words(paragraphs.join('\n\n'));
    const lines = [`${key} ${language}`, `+${comparable(name)} ${language}`].flatMap(
      (one) => this.#valid.get(one) ?? [],
    );
    // A page prints the text of another language where there is none of its own.
    const others = [...this.#valid].flatMap(([one, all]) => (one.startsWith(`${key} `) ? all : []));
    const valid = (lines.length ? lines : others).filter(({ validFrom }) => validFrom <= day);
    const printed = lines.length ? valid.slice(-1) : valid;
    return printed.some((one) => text === one.text || text.startsWith(one.text));
  }
}
