/** An address without the encoding of signs, however often they were encoded. */
function decoded(address: string): string {
  try {
    const once = decodeURIComponent(address);
    return once === address ? once : decoded(once);
  } catch {
    return address;
  }
}

/**
 * The name (`./quay.jpg`) or the address in the browser (`blob:…`) of a picture that is not saved, from its address on a
 * page. Undefined for every other picture.
 */
export function unsavedName(address: string): string | undefined {
  const full = decoded(address);
  const [, own] = /(blob:.+)\.jpg/.exec(full) ?? [];
  return own ?? /\/__unsaved\/([^&?]+)/.exec(full)?.[1];
}

/**
 * Gives the downloads of a page that are not saved their addresses in this browser. What the server said of their kind and
 * size goes: it does not have them.
 */
export function withFiles(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[download]')) {
    const name = unsavedName(link.getAttribute('href') ?? '');
    if (!name?.startsWith('blob:') || link.closest('figure')) continue;
    link.href = name;
    const { nextElementSibling: said } = link;
    if (said?.localName === 'small') said.remove();
  }
}

/**
 * Gives the pictures of a page that the server does not have their addresses in this browser. `urlOf` finds that of a
 * picture by its name. A picture without one is left out: the result is false, because the CMS may know it soon.
 */
export async function withPictures(
  page: Document,
  urlOf: (name: string) => string | undefined,
): Promise<boolean> {
  const done = await Promise.all(
    [...page.querySelectorAll('img')].map(async (image) => {
      const name = unsavedName(image.getAttribute('src') ?? '');
      if (name === undefined) return true;
      const url = name.startsWith('blob:') ? name : urlOf(name);
      for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
      image.removeAttribute('srcset');
      if (!url) {
        image.remove();
        return false;
      }
      image.src = url;
      const loaded = Object.assign(new Image(), { src: url });
      await loaded.decode().catch(() => undefined);
      if (loaded.naturalWidth) {
        image.width = loaded.naturalWidth;
        image.height = loaded.naturalHeight;
      }
      return true;
    }),
  );
  return done.every(Boolean);
}
