import { unsaved } from '../draft/unsaved.ts';

const prefix = unsaved('');

/** The name (`./quay.jpg`) or address of a picture that stands in for one, from one of its addresses on a page. */
function nameOf(address: string): string | undefined {
  const full = address.includes(prefix) ? address : decodeURIComponent(address);
  const [, name] = full.split(prefix);
  return name === undefined ? undefined : decodeURIComponent(/^[^&?\s]*/.exec(name)?.[0] ?? '');
}

/**
 * Gives the pictures of a page that the server does not have their addresses in this browser. `urlOf` finds that of a
 * picture by its name; a picture without one is left out.
 */
export async function withPictures(
  page: Document,
  urlOf: (name: string) => string | undefined,
): Promise<void> {
  await Promise.all(
    [...page.querySelectorAll('img')].map(async (image) => {
      const name = nameOf(image.getAttribute('src') ?? '');
      if (name === undefined) return;
      const [, own] = /^\.\/(blob%3A.+)\.jpg$/.exec(name) ?? [];
      const url = own ? decodeURIComponent(own) : urlOf(name);
      image
        .closest('picture')
        ?.querySelectorAll('source')
        .forEach((source) => source.remove());
      image.removeAttribute('srcset');
      if (!url) {
        image.remove();
        return;
      }
      image.src = url;
      const loaded = Object.assign(new Image(), { src: url });
      await loaded.decode().catch(() => undefined);
      if (!loaded.naturalWidth) return;
      image.width = loaded.naturalWidth;
      image.height = loaded.naturalHeight;
    }),
  );
}
