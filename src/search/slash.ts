/**
 * Lets a reader switch off the single key that opens the search. Only “off” is stored. The box is disabled until it does
 * something: a click before would be lost.
 */
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
  box.disabled = false;
}
