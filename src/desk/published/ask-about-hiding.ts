import { deskViewsIn } from '../../i18n/desk-views.ts';
import { languageNameIn } from '../../i18n/words.ts';
import { entry } from '../label.ts';
import { element } from '../prose/element.ts';
import type { Asking, Typed } from './ask-about-change.ts';
import { decide, fieldLine } from './decision.ts';

/** The reason of a withdrawal in each language, and whether the text stays. */
export type Withdrawing = { reasons: Record<string, string>; keepText: boolean };

/**
 * Asks whether a public release shall really disappear from its addresses, or be withdrawn. Resolves to the withdrawal,
 * which may be none; or to the wish to go back. `languages` are those of its texts.
 */
export async function askAboutHiding(
  languages: readonly string[],
  addresses: readonly string[],
  { desk, words }: Asking,
  typed: Typed,
): Promise<{ form: FormData; withdrawing: Withdrawing | undefined } | undefined> {
  const { title, hiding, save, cancel } = deskViewsIn(desk).published;
  const labelOf = (path: string) => [entry(words.fields, `releases.withdrawn.${path}`)].flat()[0] ?? path;
  const reason = (language: string): HTMLElement => {
    const field = element('textarea', { rows: '2', name: `reason ${language}`, required: true });
    field.value = String(typed?.get(field.name) ?? '');
    const name = languageNameIn(language, desk);
    return fieldLine(languages.length > 1 ? `${labelOf('reason')} (${name})` : labelOf('reason'), field);
  };
  const keep = element('input', { type: 'checkbox', name: 'keepText' });
  keep.checked = typed?.has('keepText') ?? false;
  const more = element(
    'div',
    { class: 'lines' },
    ...(languages.length > 1 ? [element('p', {}, hiding.everywhere)] : []),
    ...languages.map(reason),
    element('label', { class: 'check' }, keep, labelOf('keepText')),
  );
  const form = await decide({
    title,
    says: [hiding.gone(addresses.join(', ')), hiding.instead],
    choices: [
      { value: 'withdraw', label: hiding.withdraw, more },
      { value: 'hide', label: hiding.anyway },
    ],
    chosen: typed ? String(typed.get('choice')) : undefined,
    save,
    cancel,
  });
  if (!form) return undefined;
  const of = (language: string) =>
    String(form.get(`reason ${language}`) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const reasons = Object.fromEntries(languages.map((language) => [language, of(language)]));
  const isWithdrawn = form.get('choice') === 'withdraw';
  return { form, withdrawing: isWithdrawn ? { reasons, keepText: form.has('keepText') } : undefined };
}
