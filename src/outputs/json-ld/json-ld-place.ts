import type { PlaceLeaf } from 'schema-dts';
import type { PlaceRecord } from '../../newsroom/store/place-record.ts';
import { graphNode } from './json-ld-node.ts';

/** A place for search engines (https://schema.org/Place). `isWhole` adds where it lies and its page. */
export const placeNode = (
  { name, sameAs, country, coordinates, page }: PlaceRecord,
  isWhole = false,
): PlaceLeaf =>
  graphNode<PlaceLeaf>({
    '@type': 'Place',
    name,
    sameAs,
    ...(isWhole && {
      url: page,
      address: country === undefined ? undefined : { '@type': 'PostalAddress', addressCountry: country },
      geo: coordinates && { '@type': 'GeoCoordinates', ...coordinates },
    }),
  });
