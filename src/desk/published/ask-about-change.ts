import { deskViewsIn } from '../../i18n/desk-views.ts';
import { languageNameIn } from '../../i18n/words.ts';
import type { DeskWords } from '../../i18n/shapes/desk.ts';
import { entry } from '../label.ts';
import { element } from '../prose/element.ts';
import type { ToldChange } from './answered.ts';
import type { PublicChange } from './public-save.ts';
import { decide, type Alternative, fieldLine } from './decision.ts';

/** The language of the desk with its words, and the instant of the entry in words. */
export type Asking = { desk: string; words: DeskWords; at: string };

/** The values that somebody typed before a save was refused, by the name of their field. */
export type Typed = FormData | undefined;

const kinds = ['correction', 'update'] as const;

/** Asks what a change of public texts is. Resolves to what readers are told, which may be nothing; or to the wish to go back. */
export async function askAboutChange(
  changed: readonly PublicChange[],
  behind: readonly string[],
  { desk, words, at }: Asking,
  typed: Typed,
): Promise<{ form: FormData; told: ToldChange | undefined } | undefined> {
  const said = deskViewsIn(desk).published;
  const labelOf = (path: string) => [entry(words.fields, `releases.${path}`)].flat()[0] ?? path;
  const hintOf = (path: string) => [entry(words.fields, `releases.${path}`)].flat()[1] ?? '';
  const several = changed.length > 1 || behind.length > 0;
  const inLanguage = (label: string, language: string) =>
    several ? `${label} (${languageNameIn(language, desk)})` : label;
  const fieldNames = changed.map(({ fields, language }) =>
    inLanguage(
      fields.map((field) => (field === 'body' ? [words.body].flat()[0] : labelOf(field))).join(', '),
      language,
    ),
  );
  const [fact] = changed.flatMap((one) => one.fact ?? []);
  const fieldsOf = (kind: (typeof kinds)[number]) => {
    const input = (name: string, value = '', isRequired = false) => {
      const made = isRequired
        ? element('textarea', { rows: '2' })
        : element('input', { autocomplete: 'off' });
      made.name = `${kind} ${name}`;
      made.required = isRequired;
      made.value = String(typed?.get(made.name) ?? value);
      return made;
    };
    return element(
      'div',
      { class: 'lines' },
      element('p', {}, said.when(at)),
      ...changed.flatMap(({ language, words: own }) => [
        fieldLine(
          inLanguage(labelOf('corrections.note'), language),
          input(`note ${language}`, '', true),
          hintOf('corrections.note'),
        ),
        ...(kind === 'correction' && own
          ? (['was', 'now'] as const).map((key) =>
              fieldLine(
                inLanguage(labelOf(`corrections.${key}`), language),
                input(`${key} ${language}`, own[key]),
              ),
            )
          : []),
      ]),
      ...(kind === 'correction' && behind.length
        ? [element('p', {}, said.behind(behind.map((one) => languageNameIn(one, desk)).join(', ')))]
        : []),
    );
  };
  const names = words.options['releases.corrections.kind'];
  const choices: Alternative[] = [
    ...kinds.map((kind) => ({
      value: kind,
      label: names?.[kind] ?? kind,
      hint: said.hints[kind],
      more: fieldsOf(kind),
    })),
    { value: 'spelling', label: said.spelling, hint: said.hints.spelling },
  ];
  const form = await decide({
    title: said.title,
    says: [said.changed(fieldNames.join('; ')), ...(fact ? [said.fact[fact]] : [])],
    question: said.question,
    choices,
    chosen: typed ? String(typed.get('choice')) : undefined,
    save: said.save,
    cancel: said.cancel,
  });
  return form && { form, told: toldIn(form, changed) };
}

/** What readers are told by the answers. Undefined if it is only spelling. */
function toldIn(form: FormData, changed: readonly PublicChange[]): ToldChange | undefined {
  const kind = kinds.find((one) => one === form.get('choice'));
  if (!kind) return undefined;
  const typed = (name: string, language: string) =>
    String(form.get(`${kind} ${name} ${language}`) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const languages = changed.map(({ language }) => language);
  return {
    kind,
    notes: Object.fromEntries(languages.map((one) => [one, typed('note', one)])),
    words: Object.fromEntries(
      languages.map((one) => [one, { was: typed('was', one), now: typed('now', one) }]),
    ),
  };
}
