/**
 * Calls `done` when an editor has no dialog open, which may be at once. The CMS draws its form anew when a window becomes as
 * narrow as a phone: what somebody types in a dialog then stays, and still goes into the text. `address` is that of the
 * form that the editor was opened in; a dialog does not outlive it.
 */
export function afterDialog(editor: HTMLElement, address: string, done: () => void): void {
  const open = [...editor.querySelectorAll<HTMLDialogElement>('dialog[open]')];
  if (!open.length || location.hash !== address) return done();
  editor.classList.add('prose-left');
  document.body.append(editor);
  // Whatever is moved is no longer above the page.
  for (const dialog of open) {
    dialog.removeAttribute('open');
    dialog.showModal();
  }
  // Whoever goes to another form has changed their mind.
  const gone = new AbortController();
  const cancel = () => {
    if (location.hash === address) return;
    for (const dialog of editor.querySelectorAll('dialog')) dialog.dispatchEvent(new Event('cancel'));
  };
  window.addEventListener('hashchange', cancel, { signal: gone.signal });
  const closed = new MutationObserver(() => {
    if (editor.querySelector('dialog')) return;
    closed.disconnect();
    gone.abort();
    // The answer is put into the text first.
    setTimeout(done);
  });
  closed.observe(editor, { childList: true, subtree: true });
}
