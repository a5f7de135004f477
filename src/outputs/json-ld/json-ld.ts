import type {
  BreadcrumbListLeaf,
  EventLeaf,
  Graph,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  Thing,
  WebSiteLeaf,
} from 'schema-dts';
import type { Responsible } from '../../newsroom/pages/publisher-graph.ts';
import type { PictureRecord } from '../../newsroom/release/record-pictures.ts';
import type { RecordFacts } from '../../newsroom/release/record-facts.ts';
import { article, type ArticleFacts, imageObject } from './json-ld-article.ts';
import { graphNode } from './json-ld-node.ts';
import { publisherId, publisherNode, type PublisherFacts, referenceTo } from './json-ld-organisation.ts';

/** The breadcrumbs from the front page to the page itself, with absolute addresses. */
export type Breadcrumb = readonly { name: string; url: string }[];

/**
 * The data of a release for search engines: the article, its publisher and its breadcrumbs, as JSON-LD that is safe
 * within `<script type="application/ld+json">`. A withdrawn release is no article. See https://schema.org/ and
 * https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements
 */
export function releaseGraph(
  record: RecordFacts,
  facts: ArticleFacts & Pick<PublisherFacts, 'logo' | 'correctionsPolicy'> & { breadcrumb: Breadcrumb },
): string {
  const { publisher, contacts } = record;
  const { logo, correctionsPolicy, breadcrumb } = facts;
  return script([
    ...(record.state === 'withdrawn' ? [] : [article(record, facts)]),
    publisherNode({ publisher, contacts, logo, correctionsPolicy }),
    ...trail(breadcrumb),
  ]);
}

/**
 * The same for any other page. `website` is set on the front page, where search engines look for the site's name. It
 * names the person who is legally accountable.
 */
export function pageGraph(
  facts: PublisherFacts & {
    breadcrumb: Breadcrumb;
    website?: { name: string; url: string } | undefined;
    responsible?: Responsible | undefined;
    /** The dates that come. */
    events?: readonly EventLeaf[] | undefined;
    /** The place or the person that the page is about. */
    subject?: PlaceLeaf | PersonLeaf | undefined;
  },
): string {
  const { breadcrumb, website, responsible, events = [], subject } = facts;
  return script([
    ...(website
      ? [
          graphNode<WebSiteLeaf>({
            '@type': 'WebSite',
            ...website,
            publisher: referenceTo(facts.publisher, publisherId),
            accountablePerson: responsible && accountable(responsible),
          }),
        ]
      : []),
    publisherNode(facts),
    ...events,
    ...(subject ? [subject] : []),
    ...trail(breadcrumb),
  ]);
}

/** The same for the page of a picture: it says how it may be used, and where to get the licence. */
export function pictureGraph(
  picture: PictureRecord | undefined,
  facts: PublisherFacts & { breadcrumb: Breadcrumb; licensePage: string },
): string {
  const shown = picture ? [imageObject(picture, facts.licensePage)] : [];
  return script([...shown, publisherNode(facts), ...trail(facts.breadcrumb)]);
}

const accountable = ({ name, organisation, postalAddress }: Responsible) =>
  graphNode<PersonLeaf>({
    '@type': 'Person',
    name,
    worksFor: graphNode<OrganizationLeaf>({
      '@type': 'Organization',
      name: organisation,
      address: postalAddress,
    }),
  });

function trail(breadcrumb: Breadcrumb): BreadcrumbListLeaf[] {
  if (breadcrumb.length === 0) return [];
  const itemListElement = breadcrumb.map(
    ({ name, url }, index) =>
      ({ '@type': 'ListItem', position: index + 1, name, item: { '@id': url } }) as const,
  );
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}

/** Text in a script must not end it or open a comment. Old parsers treat two separators as line ends. */
function script(nodes: Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
