import { deskViewsIn, openDeskViews } from '../../i18n/desk-views.ts';
import { spokenAt } from '../backend.ts';
import type { Unpublished } from './publishing.ts';
import { tokenHeader } from '../local/token-key.ts';

type Answer = { unpublished: Unpublished } | { refusal: string };

/** Asks the desk of this machine what is not published yet (`GET`), or to publish it (`POST`). */
async function ask(address: string, method: 'GET' | 'POST'): Promise<Answer> {
  const response = await fetch(`${address}/publish`, {
    method,
    headers: {
      ...tokenHeader(),
      'Content-Type': 'application/json',
    },
    ...(method === 'POST' && { body: '{}' }),
  });
  const said = (await response.json()) as unknown;
  return response.ok
    ? { unpublished: said as Unpublished }
    : { refusal: (said as { message: string }).message };
}

/** The line about what is not published, and the button, which says what it will do before it does it. */
async function showIn(place: HTMLElement): Promise<void> {
  const { publish = '', desk = 'en' } = place.dataset;
  const address = spokenAt(publish, desk);
  await openDeskViews(desk);
  const words = deskViewsIn(desk).publish;
  const line = place.querySelector('[role=status]');
  if (!line) return;
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, textContent = '') =>
    Object.assign(document.createElement(name), { textContent });
  const answer = await ask(address, 'GET');
  if ('refusal' in answer) {
    line.textContent = answer.refusal;
    return;
  }
  const { commits, to } = answer.unpublished;
  line.textContent = !to ? words.alone : commits.length ? words.waiting(commits.length) : words.upToDate;
  if (!to || !commits.length) return;
  const button = make('button', words.button);
  const dialog = make('dialog');
  const list = make('ul');
  list.append(...commits.map((subject) => make('li', subject)));
  const [sure, cancel, row] = [make('button', words.sure), make('button', words.cancel), make('div')];
  button.className = sure.className = 'main';
  row.append(cancel, sure);
  const does = make('p', words.does(to));
  does.id = 'does';
  dialog.setAttribute('aria-labelledby', does.id);
  dialog.append(does, list, row);
  button.addEventListener('click', () => dialog.showModal());
  cancel.addEventListener('click', () => dialog.close());
  sure.addEventListener('click', () => {
    sure.disabled = true;
    void ask(address, 'POST').then((done) => {
      dialog.close();
      sure.disabled = false;
      const isDone = 'unpublished' in done;
      line.textContent = isDone ? words.done : done.refusal;
      line.classList.toggle('wrong', !isDone);
      button.hidden = isDone;
    });
  });
  place.append(button, dialog);
}

const place = document.querySelector<HTMLElement>('[data-publish]');
if (place) void showIn(place);
