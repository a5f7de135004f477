import { decodedText } from '../../files/decoded-text.ts';
import { deskViewsIn } from '../../i18n/desk-views.ts';
import { deskWordsIn } from '../../i18n/desk-words.ts';
import type { FinishedWords } from '../../i18n/shapes/desk-finished.ts';
import type { OpenForm } from '../former/show-version.ts';
import { tokenHeader } from '../local/token-key.ts';
import { element, showDialog } from '../prose/element.ts';
import { cleanedHtml, type LeftOut, nothingLeft } from '../prose/paste/cleaned-html.ts';
import { leftWords } from '../prose/paste/left-words.ts';
import '../published/decision.css';
import './finished.css';
import { withPlainNotes, clipboardWords } from './clipboard-html.ts';
import { fillForms } from './fill-form.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import type { FinishedAnswer, GivenRelease } from './filled-form.ts';
import type { FinishedText } from './finished-release.ts';
import { type Note, noteGroups } from './note-groups.ts';

/** Where a form is: the language of the desk, the newsroom, the instant, and the server of a local desk. */
type Place = { server?: string | undefined; desk: string; settings: Newsroom; now: () => Date };

/**
 * Asks for a whole release and puts it into the fields of a new form, in its language. The server of the local desk does it;
 * at a public desk the browser does, by the same code. Nothing is saved; what was left out or guessed is told.
 */
export async function pasteFinished(
  form: OpenForm,
  language: string,
  { server, desk, settings, now }: Place,
): Promise<void> {
  const words = deskViewsIn(desk).finished;
  const asked = await askForRelease(words);
  if (!asked) return;
  const { given, left } = asked;
  // What is no text would be read as one.
  const answer: FinishedAnswer | undefined =
    'unread' in given
      ? { problem: { code: 'malformed', detail: given.unread } }
      : await (server === undefined
          ? answerHere(given, language, settings, now())
          : answerOf(server, { language, ...sendable(given) }));
  if (answer && 'values' in answer) fillForms(form.currentValues, language, answer.values);
  const failed = server === undefined ? words.failedHere : words.failed;
  await tell(answer, words, failed, leftWords(left, deskWordsIn(desk).prose.paste));
}

async function answerHere(
  given: GivenRelease,
  language: string,
  settings: Newsroom,
  now: Date,
): Promise<FinishedAnswer | undefined> {
  // Large, and needed by few: it comes when somebody asks for it.
  const here = await import('./finished-here.ts').catch(() => undefined);
  return here?.filledHere(given, language, settings, now);
}

async function answerOf(server: string, asked: FinishedText): Promise<FinishedAnswer | undefined> {
  const response = await fetch(`${server}/finished`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...tokenHeader() },
    body: JSON.stringify(asked),
  }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as FinishedAnswer) : undefined;
}

/** What somebody gives, or the name of a file that is none of these. */
type Given = GivenRelease | { unread: string };

/** The same, with what of the clipboard stayed behind before anybody read it. */
type Asked = { given: Given; left: LeftOut };

/** The text or file that somebody gives. Nothing if the dialog is closed or stays empty. */
function askForRelease(words: FinishedWords): Promise<Asked | undefined> {
  const { promise, resolve } = Promise.withResolvers<Asked | undefined>();
  const box = element('div', {
    class: 'whole',
    contenteditable: 'plaintext-only',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.place,
  });
  const file = element('input', { type: 'file', accept: '.docx,.txt' });
  const back = element('button', { type: 'button' }, words.cancel);
  const { dialog, close } = dialogWith(words.title, [
    element('p', {}, words.says),
    box,
    element('label', { class: 'line' }, element('span', {}, words.file), file),
    element(
      'div',
      { class: 'answers' },
      back,
      element('button', { type: 'submit', class: 'main' }, words.fill),
    ),
  ]);
  // The structure of the clipboard goes to the server. The box shows its words alone: HTML of strangers runs in a page.
  let rich: ReturnType<typeof cleanedHtml> | undefined;
  box.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html');
    rich = html && !box.textContent.trim() ? cleanedHtml(html, false) : undefined;
    if (rich === undefined) return;
    event.preventDefault();
    box.textContent = clipboardWords(rich.html);
  });
  box.addEventListener('input', () => (rich = undefined));
  // Without this a browser opens the file in the place of the desk.
  dialog.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  dialog.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    file.files = event.dataTransfer.files;
  });
  back.addEventListener('click', () => close());
  dialog.addEventListener('close', () => resolve(undefined));
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    const [chosen] = file.files ?? [];
    const typed = box.innerText;
    const given = chosen
      ? fileGiven(chosen)
      : rich === undefined
        ? typed.trim() && { text: typed }
        : { html: withPlainNotes(rich.html) };
    const left = !chosen && rich ? rich.left : nothingLeft;
    void Promise.resolve(given || undefined).then((one) => {
      resolve(one && { given: one, left });
      close();
    });
  });
  box.focus();
  return promise;
}

const fileGiven = async (file: File): Promise<Given> => {
  if (!/\.(?:docx|txt)$/i.test(file.name)) return { unread: file.name };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return /\.docx$/i.test(file.name) ? { word: bytes } : { text: decodedText(bytes) };
};

function sendable(given: GivenRelease): { text: string } | { html: string } | { word: string } {
  if (!('word' in given)) return given;
  let signs = '';
  for (const byte of given.word) signs += String.fromCharCode(byte);
  return { word: btoa(signs) };
}

/** Says what became of the release, until it is closed. `left` is what stayed behind on its way from the clipboard. */
function tell(
  answer: FinishedAnswer | undefined,
  words: FinishedWords,
  failed: string,
  left: string,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const said = ({ code, detail }: Note): HTMLElement => element('li', {}, words.notes[code](detail));
  const parts =
    answer === undefined
      ? [element('p', {}, failed)]
      : 'problem' in answer
        ? [element('ul', {}, said(answer.problem))]
        : [
            element('p', {}, words.filled),
            ...(['unsure', 'left', 'mended'] as const).flatMap((group) => {
              const notes = answer.notes.filter(({ code }) => noteGroups[code] === group).map(said);
              if (group === 'unsure' && left) notes.push(element('li', {}, left));
              return notes.length
                ? [element('h3', {}, words.groups[group]), element('ul', {}, ...notes)]
                : [];
            }),
          ];
  const title = answer && 'values' in answer ? words.title : words.not;
  const { dialog } = dialogWith(title, [
    ...parts,
    element('div', { class: 'answers' }, element('button', { type: 'submit', class: 'main' }, words.close)),
  ]);
  dialog.addEventListener('close', () => resolve(undefined));
  return promise;
}

/** A dialog of the desk, open. It goes when it is closed, and the focus goes back. */
function dialogWith(title: string, parts: readonly HTMLElement[]) {
  const before = document.activeElement;
  const dialog = element(
    'dialog',
    { class: 'desk-question desk-finished', 'aria-labelledby': 'desk-finished' },
    element('form', { method: 'dialog' }, element('h2', { id: 'desk-finished' }, title), ...parts),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  });
  dialog.addEventListener('cancel', () => dialog.close());
  // The keys of the CMS must not act on the form behind.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  showDialog(dialog);
  return { dialog, close: () => dialog.close() };
}
