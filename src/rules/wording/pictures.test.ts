import { picture } from '../../../e2e/small-newsroom.ts';
import { body, dir, head, tellTheSame, withPicture } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
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
      ...body('<Figure src="./a.jpg" alt="Schiff" credit="Foto: Ada" />'),
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
      ...body('<Figure src="./a.jpg" alt="Ein Schiff im Hafen" />'),
      [dir + 'a.jpg']: await picture(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure credit>: The picture has no credit. Name its source (credit: Foto: Silicon Saxony). Found: <Figure src="./a.jpg" alt="Ein Schiff im Hafen" />',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure credit>: Dem Bild fehlt der Bildnachweis. Nennen Sie die Quelle (credit: Foto: Silicon Saxony). Gefunden: <Figure src="./a.jpg" alt="Ein Schiff im Hafen" />',
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
      ...head({ image: '{ src: ./hafen.tiff, alt: Ein Schiff im Hafen, credit: Ada }' }),
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
