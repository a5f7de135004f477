/** The file that any host serves under a former address: `/old/` and `/old` are the folder's index, `/old.html` is that file. */
export function formerFile(former: string): string {
  const path = decodeURI(former).replace(/^\/+/, '');
  return /\.[a-z0-9]{1,5}$/i.test(path) ? path : `${path.replace(/\/?$/, '/')}index.html`.replace(/^\//, '');
}
