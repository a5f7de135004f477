/** An organisation or a person that a link in a text names. */
export type LinkedSubject = { collection: 'organisations' | 'people'; id: string };

const own = /^\/(organisations|people)\/([^/?#]+)\/?$/;

/**
 * Whom a link to a page of this site names: `/organisations/ahk-korea/`, without a language and without the base path, as
 * texts write it. Undefined for any other link.
 */
export function linkedSubject(href: string): LinkedSubject | undefined {
  const [, collection, id = ''] = own.exec(href) ?? [];
  if (collection !== 'organisations' && collection !== 'people') return undefined;
  try {
    return { collection, id: decodeURIComponent(id).normalize('NFC') };
  } catch {
    // A broken percent sign is told as a fault of the link.
    return undefined;
  }
}
