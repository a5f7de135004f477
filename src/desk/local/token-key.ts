/**
 * The key under which the pages of the local desk find their token in the browser's storage. Storage belongs to one
 * origin, port included; a cookie goes to every port of its host.
 */
export const tokenKey = 'depesche.desk';

/** The header by which the local desk knows the browser. */
export const tokenHeader = (): { Authorization: string } => ({
  Authorization: `token ${localStorage.getItem(tokenKey) ?? ''}`,
});

/** Signs this browser in at the desk of this machine, or leads to the page that asks for the link in the terminal. */
export function signInHere(address: string): void {
  const token = localStorage.getItem(tokenKey);
  if (!token) location.replace(`${address}/open/`);
  localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'gitea', token }));
}
