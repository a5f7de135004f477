/**
 * The file that any host serves for a former address: for `/old/` and `/old` the folder's index, for `/old.html` that
 * file.
 */
export function formerFile(former: string): string {
  const path = decodeURI(former).replace(/^\/+/, '');
  return /\.[a-z0-9]{1,5}$/i.test(path) ? path : `${path.replace(/\/?$/, '/')}index.html`.replace(/^\//, '');
}
