import { type Hit, loadPagefind, type Pagefind } from './pagefind.ts';

const pageSize = 10;

type Messages = Record<'one' | 'many' | 'none' | 'loading' | 'failed', string>;

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form) searchWith(form);

/** Searches while typing; the address keeps the query, so that a search can be sent to somebody. */
function searchWith(form: HTMLFormElement): void {
  const messages = JSON.parse(form.dataset['messages'] ?? '{}') as Messages;
  const input = form.querySelector('input');
  const status = document.querySelector('[role=status]');
  const list = document.querySelector('.results');
  const more = document.querySelector<HTMLButtonElement>('.more');
  const template = document.querySelector('template');
  if (!input || !status || !list || !more || !template) return;
  let engine: Promise<Pagefind> | undefined;
  let waiting: { data(): Promise<Hit> }[] = [];

  const say = (message: string, term = '', count = 0) => {
    status.textContent = message.replace('{count}', String(count)).replace('{term}', term);
  };

  async function showNext(): Promise<void> {
    const hits = await Promise.all(waiting.splice(0, pageSize).map((result) => result.data()));
    list?.append(...hits.map((hit) => resultItem(hit, template as HTMLTemplateElement)));
    if (more) more.hidden = waiting.length === 0;
  }

  async function search(delay: number): Promise<void> {
    const term = input?.value.trim() ?? '';
    history.replaceState(null, '', term ? `?q=${encodeURIComponent(term)}` : location.pathname);
    if (!term) {
      list?.replaceChildren();
      if (more) more.hidden = true;
      return say('');
    }
    try {
      if (!engine) say(messages.loading);
      engine ??= loadPagefind(form.dataset['index'] ?? '/pagefind/');
      const found = await (await engine).debouncedSearch(term, {}, delay);
      // Null says that a newer search has begun.
      if (!found) return;
      waiting = found.results;
      const { length } = waiting;
      list?.replaceChildren();
      await showNext();
      say(length === 0 ? messages.none : length === 1 ? messages.one : messages.many, term, length);
    } catch {
      engine = undefined;
      say(messages.failed);
    }
  }

  input.addEventListener('input', () => void search(150));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(0);
  });
  more.addEventListener('click', () => void showNext());
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) void search(0);
}

function resultItem({ url, excerpt, meta }: Hit, template: HTMLTemplateElement): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = item.querySelector('a');
  if (link) {
    link.href = url;
    link.textContent = meta['title'] ?? url;
  }
  const day = item.querySelector('.label');
  if (day) day.textContent = meta['day'] ?? '';
  item.querySelector('.excerpt')?.append(...marked(excerpt));
  return item;
}

/** Pagefind's excerpt as nodes: escaped text in which nothing but `<mark>` is an element. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
