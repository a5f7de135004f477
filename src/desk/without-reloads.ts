/** Blocks the connection of Vite's client, which comes with the CMS and could reload the page. */
const deaf = `<script>
window.WebSocket = new Proxy(WebSocket, {
  construct: (Socket, [address, protocol]) =>
    protocol === 'vite-hmr' ? Object.assign(new EventTarget(), { send() {}, close() {} }) : new Socket(address, protocol),
});
</script>`;

/**
 * The page of the desk in development without the scripts that reload a page when a file changes: each save changes one
 * while somebody may be writing. Other pages stay as they are.
 */
export function withoutReloads(html: string): string {
  if (!html.includes('<script id="desk-data"')) return html;
  return html
    .replace(/<script type="module" src="(?![^"]*type=script)[^"]*"><\/script>/g, '')
    .replace('<script id="desk-data"', () => `${deaf}<script id="desk-data"`);
}
