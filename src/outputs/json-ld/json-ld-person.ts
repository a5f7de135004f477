import type { PersonLeaf } from 'schema-dts';
import type { PersonPage } from '../../newsroom/pages/person-page.ts';
import { imageObject } from './json-ld-article.ts';
import { graphNode } from './json-ld-node.ts';

/** A person on their own page, with what journalists may ask them about (https://schema.org/knowsAbout). */
export const personNode = (
  { name, role, organisation, url, topics, spoken, image }: PersonPage['record'],
  licensePage: string,
): PersonLeaf =>
  graphNode<PersonLeaf>({
    '@type': 'Person',
    name,
    jobTitle: role,
    worksFor: { '@type': 'Organization', name: organisation },
    url,
    image: image && imageObject(image, licensePage),
    knowsAbout: topics,
    knowsLanguage: spoken,
  });
