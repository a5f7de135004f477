import { tagged } from '../../../e2e/fixtures/exiftool.ts';
import { hugePicture, pictures } from '../../../e2e/fixtures/pictures.ts';
import { hafenverbund, picture } from '../../../e2e/small-newsroom.ts';
import { at, body, dir, head, tellTheSame, withPicture } from '../../../e2e/fixtures/situations.ts';

const position = ['-n', '-GPSLatitude=51.05', '-GPSLatitudeRef=N'];
const type = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';
/** A JPEG that says of itself that it is signed. */
const signed = (jpeg: Buffer) =>
  Buffer.concat([jpeg.subarray(0, 2), Buffer.from('\xff\xeb\0\x08JP\0\x01jj', 'latin1'), jpeg.subarray(2)]);

tellTheSame([
  {
    what: 'a picture and a logo that tell more than they show',
    changes: async () => ({
      ...withPicture,
      [dir + 'hafen.jpg']: Buffer.concat([await tagged(await picture(), ...position), Buffer.from('Film')]),
      'organisations/hafenverbund.yaml': `${hafenverbund}logos: [{ file: ./logo.png, title: { de: Wortmarke } }]\n`,
      'organisations/logo.png': await tagged(await pictures.png(), '-ExifIFD:SerialNumber=4711'),
    }),
    en: [
      'content/organisations/hafenverbund.yaml:6:17 logos[0].file: warning: The file holds the serial number or the owner of the camera. Readers do not get this, but git keeps it for ever. Remove it before you commit: npm run check -- --fix. Found: ./logo.png',
      `${at}:7:15 image.src: warning: The file holds the place where it was taken and data behind the picture. Readers do not get this, but git keeps it for ever. Remove it before you commit: npm run check -- --fix. Found: ./hafen.jpg`,
    ],
    de: [
      'content/organisations/hafenverbund.yaml:6:17 logos[0].file: Hinweis: Die Datei enthält die Seriennummer oder den Besitzer der Kamera. Leser bekommen das nicht, aber git behält es für immer. Entfernen Sie es vor dem Commit: npm run check -- --fix. Gefunden: ./logo.png',
      `${at}:7:15 image.src: Hinweis: Die Datei enthält den Ort der Aufnahme und Daten hinter dem Bild. Leser bekommen das nicht, aber git behält es für immer. Entfernen Sie es vor dem Commit: npm run check -- --fix. Gefunden: ./hafen.jpg`,
    ],
  },
  {
    what: 'a signed picture that tells its place',
    changes: async () => ({
      ...withPicture,
      [dir + 'hafen.jpg']: signed(await tagged(await picture(), ...position)),
    }),
    en: [
      `${at}:7:15 image.src: The file holds the place where it was taken. It is signed (C2PA), so it is published unchanged. Export it again without this, or without the signature. Found: ./hafen.jpg`,
    ],
    de: [
      `${at}:7:15 image.src: Die Datei enthält den Ort der Aufnahme. Sie ist signiert (C2PA) und wird deshalb unverändert veröffentlicht. Exportieren Sie sie noch einmal ohne diese Angaben oder ohne Signatur. Gefunden: ./hafen.jpg`,
    ],
  },
  {
    what: 'a picture made by a machine, as its file alone says',
    changes: async () => ({
      ...withPicture,
      [dir + 'hafen.jpg']: await tagged(await picture(), `-XMP-iptcExt:DigitalSourceType=${type}`),
    }),
    en: [
      `${at}:7:15 image.src: warning: The file says that artificial intelligence has made or changed the picture. Tell readers, too (digitalSourceType: trainedAlgorithmicMedia). Found: ./hafen.jpg`,
    ],
    de: [
      `${at}:7:15 image.src: Hinweis: Laut der Datei hat künstliche Intelligenz das Bild erzeugt oder verändert. Sagen Sie es auch den Lesern (digitalSourceType: trainedAlgorithmicMedia). Gefunden: ./hafen.jpg`,
    ],
  },
  {
    what: 'a picture that is broken off, as an attachment',
    changes: async () => ({
      ...head({ attachments: '[{ file: ./hafen.jpg, title: Lageplan }]' }),
      [dir + 'hafen.jpg']: (await picture()).subarray(0, 2000),
    }),
    en: [
      `${at}:7:23 attachments[0].file: The picture cannot be read. Save it again as JPEG or PNG and replace the file. Found: ./hafen.jpg`,
    ],
    de: [
      `${at}:7:23 attachments[0].file: Das Bild lässt sich nicht lesen. Speichern Sie es erneut als JPEG oder PNG und ersetzen Sie die Datei. Gefunden: ./hafen.jpg`,
    ],
  },
  {
    what: 'a Markdown picture',
    changes: async () => body('![Ein Schiff im Hafen](./a.jpg)'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 image: A picture in the text needs alternative text and credit. Write it as a figure (<Figure src="./delegation.jpg" alt="…" credit="…" />). Found: ./a.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 image: Ein Bild im Text braucht Alternativtext und Bildnachweis. Schreiben Sie es als Figure (<Figure src="./delegation.jpg" alt="…" credit="…" />). Gefunden: ./a.jpg',
    ],
  },
  {
    what: 'a short alternative text',
    changes: async () => ({
      ...body('<Figure src="./a.jpg" alt="Schiff" credit="Foto: Ada" caption="Die Ada" />'),
      [dir + 'a.jpg']: await picture(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure alt>: Has 6 characters. Write at least 10. Found: Schiff',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure alt>: Hat 6 Zeichen. Schreiben Sie mindestens 10. Gefunden: Schiff',
    ],
  },
  {
    what: 'a figure without credit',
    changes: async () => ({
      ...body('<Figure src="./a.jpg" alt="Ein Schiff im Hafen" caption="Die Ada" />'),
      [dir + 'a.jpg']: await picture(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure credit>: The picture has no credit. Name its source (credit: Foto: Silicon Saxony). Found: <Figure src="./a.jpg" alt="Ein Schiff im Hafen" caption="Di…',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure credit>: Dem Bild fehlt der Bildnachweis. Nennen Sie die Quelle (credit: Foto: Silicon Saxony). Gefunden: <Figure src="./a.jpg" alt="Ein Schiff im Hafen" caption="Di…',
    ],
  },
  {
    what: 'missing alternative text and credit',
    changes: async () => ({ ...head({ image: '{ src: ./a.jpg }' }), [dir + 'a.jpg']: await picture() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:1 image.alt: The picture has no alternative text. Say what it shows (alt: Acht Personen vor dem Rathaus von Dresden).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:1 image.credit: The picture has no credit. Name its source (credit: Foto: Silicon Saxony).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:1 image.alt: Dem Bild fehlt der Alternativtext. Sagen Sie, was es zeigt (alt: Acht Personen vor dem Rathaus von Dresden).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:1 image.credit: Dem Bild fehlt der Bildnachweis. Nennen Sie die Quelle (credit: Foto: Silicon Saxony).',
    ],
  },
  {
    what: 'a picture that is not there',
    changes: async () => ({ ...withPicture, [dir + 'haven.jpg']: await picture() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: There is no such picture in the folder. Did you mean ./haven.jpg? Put the file beside the text or correct its name. Found: ./hafen.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Dieses Bild liegt nicht im Ordner. Meinten Sie ./haven.jpg? Legen Sie die Datei neben den Text oder berichtigen Sie den Namen. Gefunden: ./hafen.jpg',
    ],
  },
  {
    what: 'a picture that is too small',
    changes: async () => ({ ...withPicture, [dir + 'hafen.jpg']: await picture(640, 480) }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: The picture is 640 pixels wide. Supply the original with at least 1200. Found: ./hafen.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Das Bild ist 640 Pixel breit. Liefern Sie das Original mit mindestens 1200. Gefunden: ./hafen.jpg',
    ],
  },
  {
    what: 'a picture of a few kilobytes that would fill the memory when it is decoded',
    changes: async () => ({
      ...head({ image: '{ src: ./hafen.png, alt: Ein Schiff im Hafen, credit: Ada, caption: Die Ada }' }),
      [dir + 'hafen.png']: await hugePicture(20_000, 10_000),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: The picture has 200 million pixels. Put a smaller copy here, with at most 160 million (16,000 × 10,000). Found: ./hafen.png',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Das Bild hat 200 Millionen Bildpunkte. Legen Sie es verkleinert hierher, mit höchstens 160 Millionen (16.000 × 10.000). Gefunden: ./hafen.png',
    ],
  },
  {
    what: 'a picture that is broken off',
    changes: async () => ({ ...withPicture, [dir + 'hafen.jpg']: (await picture()).subarray(0, 2000) }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: The picture cannot be read. Save it again as JPEG or PNG and replace the file. Found: ./hafen.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Das Bild lässt sich nicht lesen. Speichern Sie es erneut als JPEG oder PNG und ersetzen Sie die Datei. Gefunden: ./hafen.jpg',
    ],
  },
  {
    what: 'a picture that is none',
    changes: async () => ({ ...withPicture, [dir + 'hafen.jpg']: 'kein Bild' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: The picture cannot be read. Save it again as JPEG or PNG and replace the file. Found: ./hafen.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Das Bild lässt sich nicht lesen. Speichern Sie es erneut als JPEG oder PNG und ersetzen Sie die Datei. Gefunden: ./hafen.jpg',
    ],
  },
  {
    what: 'a picture of a strange format',
    changes: async () => ({
      ...head({ image: '{ src: ./hafen.tiff, alt: Ein Schiff im Hafen, credit: Ada, caption: Die Ada }' }),
      [dir + 'hafen.tiff']: 'x',
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: This is no picture format we can show. Use another (jpg, jpeg, png, webp, avif). Found: ./hafen.tiff',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:15 image.src: Dieses Bildformat können wir nicht zeigen. Verwenden Sie ein anderes (jpg, jpeg, png, webp, avif). Gefunden: ./hafen.tiff',
    ],
  },
  {
    what: 'no picture',
    changes: async () => head({ kind: 'pressRelease' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:1 image: warning: The release has no picture. Add one if you can (image: { src: ./photo.jpg, alt: …, credit: … }).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:1 image: Hinweis: Die Meldung hat kein Bild. Ergänzen Sie eines, wenn Sie können (image: { src: ./foto.jpg, alt: …, credit: … }).',
    ],
  },
]);
