/* Every page carries this; what it opens is loaded when it is wanted. */
const link = document.querySelector<HTMLAnchorElement>('[data-open-search]');

const openDialog = (event?: Event) => {
  event?.preventDefault();
  import('./dialog.ts').then(
    ({ openSearch }) => link && openSearch(link.href),
    () => link && location.assign(link.href),
  );
};

/** A reader who dictates or types with other means can turn the single key off: WCAG 2.1.4. */
const isSlashOff = () => {
  try {
    return localStorage.getItem('search-key') === 'off';
  } catch {
    return false;
  }
};

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const isCommand = event.ctrlKey || event.metaKey;
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || target.matches('input, textarea, select');
  const isSlash = event.key === '/' && !isCommand && !isTyping && !isSlashOff();
  if (isSlash || (event.key.toLowerCase() === 'k' && isCommand && !event.shiftKey)) openDialog(event);
});
link?.addEventListener('click', (event) => {
  // A new tab or window was asked for.
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) openDialog(event);
});
if (location.search && !document.querySelector('[data-search-panel]')) {
  const asked = new URLSearchParams(location.search);
  if (asked.has('q')) openDialog();
}
