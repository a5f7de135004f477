import { picture, release, smallNewsroom } from '../small-newsroom.ts';

const texts = {
  draft: release(
    { title: 'Der Quarkgiraffe gehört der Entwurf', draft: 'true', topics: '[tarnthema]' },
    'Quarkgiraffe.',
  ),
  scheduled: release(
    { title: 'Der Quarkgiraffe gehört die Zukunft', publishedAt: '2026-07-15T14:00:01+02:00' },
    'Quarkgiraffe.',
  ),
  embargoed: release(
    {
      title: 'Der Quarkgiraffe gehört die Sperrfrist',
      publishedAt: '2026-07-14T10:00:00+02:00',
      embargo: '{ until: 2026-07-15T14:00:01+02:00 }',
      image: '{ src: ./quarkgiraffe.jpg, alt: Die Quarkgiraffe am Kai, credit: Foto Quarkgiraffe }',
      attachments: '[{ file: ./quarkgiraffe.txt, title: Die Quarkgiraffe in Zahlen }]',
    },
    'Quarkgiraffe.',
  ),
};

/** The instant at which its embargo lifts and its schedule is due, a second after that of the tests. */
export const lift = '2026-07-15T12:00:01Z';

/** Words of what is held back before the lift; a topic that only the draft has stays away for ever. */
export const held = ['quarkgiraffe', 'tarnthema'];

/** A small newsroom with a draft, a scheduled and an embargoed release; the folder of its content. */
export async function heldNewsroom(): Promise<string> {
  return smallNewsroom({
    'topics/tarnthema.yaml': 'name: { de: Quarkgiraffenkunde }\n',
    'releases/2026-07-15-quarkgiraffe-a/index.de.mdx': texts.draft,
    'releases/2026-07-15-quarkgiraffe-b/index.de.mdx': texts.scheduled,
    'releases/2026-07-15-quarkgiraffe-c/index.de.mdx': texts.embargoed,
    'releases/2026-07-15-quarkgiraffe-c/quarkgiraffe.jpg': await picture(),
    'releases/2026-07-15-quarkgiraffe-c/quarkgiraffe.txt': 'Quarkgiraffe: 1',
  });
}
