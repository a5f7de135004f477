/**
 * The key under which the pages of the local desk find their token in the browser's storage. Storage belongs to one
 * origin, port included; a cookie goes to every port of its host.
 */
export const tokenKey = 'depesche.desk';

/** The header by which the local desk knows the browser. */
export const tokenHeader = (): { Authorization: string } => ({
  Authorization: `token ${localStorage.getItem(tokenKey) ?? ''}`,
});
