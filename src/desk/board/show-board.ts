import { deskViewsIn } from '../../i18n/desk-views.ts';
import { languageNameIn } from '../../i18n/words.ts';
import { dayIn, dayInWords } from '../../model/text/dates.ts';
import { instantInWords } from '../../model/text/instant-in-words.ts';
import { element, showDialog } from '../prose/element.ts';
import { type BoardLine, boardOf, type ListedEntry } from './board.ts';
import '../published/decision.css';
import './board.css';

/** A list of the CMS: each of its entries is a map of Immutable. */
export type ListOf = (collection: string) => Promise<readonly { toJS: () => unknown }[]>;

/** What the board is told: the language of the desk, the languages and the time zone of the newsroom, and the instant. */
export type BoardSettings = { desk: string; languages: readonly string[]; timeZone: string; now: Date };

/** How many releases that lack a language stand on the board. The list of all would be as long as that of releases. */
const most = 20;

/** Shows what comes next over the list, until it is closed or one of its lines is followed. */
export async function showBoard(listOf: ListOf, settings: BoardSettings): Promise<void> {
  const { desk, languages, timeZone, now } = settings;
  const read = async (collection: string) =>
    (await listOf(collection)).map((one) => one.toJS() as ListedEntry);
  const [releases, people] = await Promise.all([read('releases'), read('people')]);
  const time = { now, today: dayIn(timeZone, now.getTime()) };
  const { next, lacks } = boardOf(releases, people, languages, time);
  const { overview: words, former } = deskViewsIn(desk);
  const before = document.activeElement;
  const dialog = element('dialog', {
    class: 'desk-question desk-board',
    'aria-labelledby': 'desk-board-title',
  });
  const close = (): void => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const link = (form: string, text: string, lang?: string): HTMLElement => {
    const made = element('a', { href: `#/collections/${form}`, lang }, text);
    made.addEventListener('click', () => dialog.remove());
    return made;
  };
  const lineOf = ({ what, at, of, form, title }: BoardLine): HTMLElement => {
    const day = typeof at === 'string';
    const when = day ? dayInWords(desk, 'UTC', `${at}T00:00:00Z`) : instantInWords(desk, timeZone, at);
    const said = words.ahead[what](of);
    const rest = title ? [`${said} · `, link(form, title, languages[0])] : [link(form, said)];
    return element('li', {}, element('strong', {}, when), element('span', {}, ...rest));
  };
  const lackOf = ({ form, title, languages: all }: (typeof lacks)[number]): HTMLElement => {
    const said = all.map(({ language, is }) => words.languages[is](languageNameIn(language, desk)));
    return element('li', {}, link(form, title, languages[0]), element('span', {}, said.join(' · ')));
  };
  const done = element('button', { type: 'button', class: 'main' }, former.close);
  done.addEventListener('click', close);
  dialog.append(
    element('h2', { id: 'desk-board-title' }, words.next),
    next.length ? element('ol', {}, ...next.map(lineOf)) : element('p', {}, words.nothing),
    ...(lacks.length
      ? [
          element('h2', {}, `${words.lacks} (${lacks.length})`),
          element('ul', {}, ...lacks.slice(0, most).map(lackOf)),
        ]
      : []),
    element('div', { class: 'answers' }, done),
  );
  dialog.addEventListener('cancel', close);
  // The keys of the CMS must not act on the list behind.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  showDialog(dialog);
}
