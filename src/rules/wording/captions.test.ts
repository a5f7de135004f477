import { picture } from '../../../e2e/small-newsroom.ts';
import { body, dir, head, tellTheSame } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'a lead picture without caption',
    changes: async () => ({
      ...head({ image: '{ src: ./hafen.jpg, alt: Ein Schiff im Hafen, credit: Ada }' }),
      [dir + 'hafen.jpg']: await picture(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:8 image: warning: The picture has no caption. Say who is seen from left to right, what, when and where (caption: Die Delegation am 5. September 2019 in Dresden).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:8 image: Hinweis: Dem Bild fehlt die Bildunterschrift. Sagen Sie, wer von links nach rechts zu sehen ist, was, wann und wo (caption: Die Delegation am 5. September 2019 in Dresden).',
    ],
  },
  {
    what: 'a figure without caption',
    changes: async () => ({
      ...body('<Figure src="./a.jpg" alt="Ein Schiff im Hafen" credit="Ada" />'),
      [dir + 'a.jpg']: await picture(),
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure>: warning: The picture has no caption. Say who is seen from left to right, what, when and where (caption="Die Delegation am 5. September 2019 in Dresden"). Found: <Figure src="./a.jpg" alt="Ein Schiff im Hafen" credit="Ada…',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Figure>: Hinweis: Dem Bild fehlt die Bildunterschrift. Sagen Sie, wer von links nach rechts zu sehen ist, was, wann und wo (caption="Die Delegation am 5. September 2019 in Dresden"). Gefunden: <Figure src="./a.jpg" alt="Ein Schiff im Hafen" credit="Ada…',
    ],
  },
]);
