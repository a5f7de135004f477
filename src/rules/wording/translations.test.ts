import { picture, release } from '../../../e2e/small-newsroom.ts';
import { dir, head, tellTheSame, withPicture } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'a language in words',
    changes: async () => head({ translation: '{ of: deutsch, version: 1 }' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:20 translation.of: Is not a language. Write its code (de). Found: deutsch',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:20 translation.of: Ist keine Sprache. Schreiben Sie ihr Kürzel (de). Gefunden: deutsch',
    ],
  },
  {
    what: 'a version of nothing',
    changes: async () => head({ translation: '{ of: de, version: 0 }' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:33 translation.version: Is not valid. Write it like this (1). Found: 0',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:33 translation.version: Ist nicht gültig. Schreiben Sie es so (1). Gefunden: 0',
    ],
  },
  {
    what: 'translations that disagree',
    changes: async () => ({
      [dir + 'index.en.mdx']: release({ publishedAt: '2026-01-15T11:00:00+01:00', topics: '[hafen, hafen]' }),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:4:14 publishedAt: Differs from content/releases/2026-01-15-erste-meldung/index.de.mdx. This field is the same in all languages: write the same value in each. Found: 2026-01-15T11:00:00+01:00',
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:5:9 topics: Differs from content/releases/2026-01-15-erste-meldung/index.de.mdx. This field is the same in all languages: write the same value in each. Found: [hafen, hafen]',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:4:14 publishedAt: Weicht von content/releases/2026-01-15-erste-meldung/index.de.mdx ab. Dieses Feld ist in allen Sprachen gleich: Schreiben Sie überall denselben Wert. Gefunden: 2026-01-15T11:00:00+01:00',
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:5:9 topics: Weicht von content/releases/2026-01-15-erste-meldung/index.de.mdx ab. Dieses Feld ist in allen Sprachen gleich: Schreiben Sie überall denselben Wert. Gefunden: [hafen, hafen]',
    ],
  },
  {
    what: 'a picture of which only the texts differ',
    changes: async () => ({
      ...withPicture,
      [dir + 'hafen.jpg']: await picture(),
      [dir + 'index.en.mdx']: release({
        image: '{ src: ./hafen.jpg, alt: A ship in the harbour, credit: Somebody else, caption: The Ada }',
      }),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:7:64 image.credit: Differs from content/releases/2026-01-15-erste-meldung/index.de.mdx. This field is the same in all languages: write the same value in each. Found: Somebody else',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:7:64 image.credit: Weicht von content/releases/2026-01-15-erste-meldung/index.de.mdx ab. Dieses Feld ist in allen Sprachen gleich: Schreiben Sie überall denselben Wert. Gefunden: Somebody else',
    ],
  },
]);
