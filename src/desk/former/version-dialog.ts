import { deskViewsIn } from '../../i18n/desk-views.ts';
import { languageNameIn } from '../../i18n/words.ts';
import { inContext, type PieceShown, wordDiff } from '../../model/text/word-diff.ts';
import { element, showDialog } from '../prose/element.ts';
import type { ChangedField } from './changed-fields.ts';
import '../published/decision.css';
import './version-dialog.css';

/** What a version has changed in one language. */
export type ChangedText = { language: string; fields: readonly (ChangedField & { label: string })[] };

/**
 * Shows what a version of an entry has changed, word by word. `by` names its author and its time. Resolves to whether the
 * version shall be brought back into the form. Without texts the desk has not answered, and the dialog says so. One that no form
 * can read (`isReadable`) is shown only.
 */
export function askAboutVersion(
  texts: readonly ChangedText[] | undefined,
  by: string,
  desk: string,
  isReadable = true,
): Promise<boolean> {
  const { former, pane } = deskViewsIn(desk);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const dialog = element('dialog', {
    class: 'desk-question desk-version',
    'aria-labelledby': 'desk-version',
  });
  const close = (isWanted: boolean): void => {
    dialog.remove();
    resolve(isWanted);
  };
  const back = element('button', { type: 'button' }, former.close);
  const restore = element('button', { type: 'button', class: 'main' }, former.restore);
  back.addEventListener('click', () => close(false));
  restore.addEventListener('click', () => close(true));
  dialog.addEventListener('cancel', () => close(false));
  // The keys of the CMS must not act on the form behind.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.append(
    element('h2', { id: 'desk-version' }, former.title),
    element('p', {}, by),
    ...(texts?.length ? [] : [element('p', {}, texts ? former.nothing : pane.failed)]),
    ...(texts ?? []).flatMap(({ language, fields }, _, all) => [
      ...(all.length > 1 ? [element('h3', {}, languageNameIn(language, desk))] : []),
      ...fields.flatMap(({ label, before, now }) => [
        element('h4', {}, label),
        element(
          'p',
          { lang: language, class: 'difference' },
          ...inContext(wordDiff(before, now, language)).map(shown),
        ),
      ]),
    ]),
    ...(texts && isReadable ? [element('p', {}, former.about)] : []),
    element('div', { class: 'answers' }, back, ...(texts && isReadable ? [restore] : [])),
  );
  document.body.append(dialog);
  showDialog(dialog);
  return promise;
}

const shown = ({ kind, text }: PieceShown): Node | string =>
  kind === 'removed'
    ? element('del', {}, text)
    : kind === 'added'
      ? element('ins', {}, text)
      : kind === 'left out'
        ? '\n…\n'
        : text;
