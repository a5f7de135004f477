import { dayInWords } from '../../model/text/dates.ts';
import { inContext } from '../../model/text/word-diff.ts';
import type { VerifySetting } from '../../newsroom/pages/verify/verify-page.ts';
import type { Nearest } from './published.ts';

/** A sentence with its marks filled in. */
export const filled = (sentence: string, facts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (mark, name: string) => facts[name] ?? mark);

/** An element with its text or children. Text is never read as markup. */
export function made(name: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}

export function linkTo(href: string, label: string): HTMLElement {
  const link = made('a', label);
  link.setAttribute('href', href);
  return link;
}

/** The answer about a text: the sentence, the release, and the differing words. */
export function answerAbout(
  nearest: Nearest,
  { root, language, timeZone, sentences }: VerifySetting,
): Node[] {
  const { path, title, version, comparison, hasVersions, isWithdrawn } = nearest;
  const { kind, words, pieces } = comparison;
  const day = dayInWords(language, timeZone, version.at);
  const named =
    version.number === undefined
      ? filled(sentences.only, { day })
      : filled(sentences.version, { number: String(version.number), day });
  const state = isWithdrawn
    ? sentences.withdrawn
    : version.isCurrent
      ? sentences.current
      : sentences.outdated;
  const isSame = kind === 'whole' || kind === 'passage';
  const verdict = made('p', made('strong', filled(sentences[kind], { version: named })));
  const place = made('p', linkTo(root + path, title));
  place.append(' · ', state);
  if (hasVersions) place.append(' · ', linkTo(`${root}${path}versions/`, sentences.versions));
  if (isSame) return [verdict, place];
  const counts = [
    words.added > 0 && filled(sentences.added, { count: String(words.added) }),
    words.removed > 0 && filled(sentences.missing, { count: String(words.removed) }),
  ].filter((one) => one !== false);
  const difference = made('p', ...inContext(pieces).map((piece) => shown(piece, sentences)));
  difference.className = 'difference';
  return [
    verdict,
    place,
    made('p', counts.join(' ')),
    made('h2', sentences.differences),
    made('p', sentences.marks),
    difference,
  ];
}

/** A piece of a difference, with words for screen readers, which browsers do not tell where it begins and ends. */
function shown(
  { kind, text }: ReturnType<typeof inContext>[number],
  { spoken, unchanged }: VerifySetting['sentences'],
): Node {
  if (kind === 'kept') return document.createTextNode(text);
  if (kind === 'left out') {
    const gap = made('span', '\n[…]\n');
    gap.className = 'gap';
    gap.title = unchanged;
    return gap;
  }
  const { before, after } = spoken[kind];
  const [first, last] = [made('span', `${before} `), made('span', ` ${after} `)];
  for (const hidden of [first, last]) hidden.className = 'visually-hidden';
  return made(kind === 'removed' ? 'del' : 'ins', first, text, last);
}
