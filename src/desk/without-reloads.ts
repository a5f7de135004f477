/** Vite's client comes with the CMS; its connection, over which it is told to load the page again, is never opened. */
const deaf = `<script>
window.WebSocket = new Proxy(WebSocket, {
  construct: (Socket, [address, protocol]) =>
    protocol === 'vite-hmr' ? Object.assign(new EventTarget(), { send() {}, close() {} }) : new Socket(address, protocol),
});
</script>`;

/**
 * The desk in development without what loads a page again when a file changes: each save changes one, and somebody
 * could be writing. Other pages stay as they are.
 */
export function withoutReloads(html: string): string {
  if (!html.includes('<script id="desk-data"')) return html;
  return html
    .replace(/<script type="module" src="(?![^"]*type=script)[^"]*"><\/script>/g, '')
    .replace('<script id="desk-data"', () => `${deaf}<script id="desk-data"`);
}
