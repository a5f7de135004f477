/** Lets a reader turn the single key off that opens the search; only the difference is kept. */
export function rememberSlash(panel: HTMLElement): void {
  const box = panel.querySelector<HTMLInputElement>('[data-slash]');
  if (!box) return;
  try {
    box.checked = localStorage.getItem('search-key') !== 'off';
  } catch {
    box.closest('label')?.remove();
  }
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem('search-key');
    else localStorage.setItem('search-key', 'off');
  });
}
