import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { archiveMembers } from '../archive.ts';

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Untertitel'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Zitat'] => blockquote > p:fresh",
  'comment-reference => ',
];

/** A Word document as HTML, with its pictures by the address that the text has for them. Comments and deleted words stay out. */
export async function documentHtml(
  bytes: Uint8Array,
  place: string,
): Promise<{ html: string; inside: ReadonlyMap<string, Uint8Array> }> {
  // Mammoth believes the list at the end of an archive, so that it gets one that was made anew.
  const plain = zipSync(Object.fromEntries(archiveMembers(bytes)), { level: 0 });
  const inside = new Map<string, Uint8Array>();
  const { value } = await mammoth.convertToHtml(documentOf(plain), {
    styleMap: styles,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async (image) => {
      const address = `${place}#${inside.size + 1}.${image.contentType.split('/')[1] ?? 'png'}`;
      inside.set(address, new Uint8Array(await image.readAsArrayBuffer()));
      return { src: address };
    }),
  });
  return { html: value, inside };
}

/** Bytes as mammoth takes them: by the one name in Node, by the other in a browser. */
const documentOf = (bytes: Uint8Array<ArrayBuffer>): { arrayBuffer: ArrayBuffer } =>
  Object.assign({ arrayBuffer: bytes.buffer }, { buffer: bytes });
