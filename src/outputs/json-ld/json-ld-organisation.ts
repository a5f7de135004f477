import type { ContactPointLeaf, OrganizationLeaf } from 'schema-dts';
import type { ContactRecord, OrganisationRecord } from '../../newsroom/release/record-names.ts';
import { graphNode } from './json-ld-node.ts';

/** The organisation that publishes the newsroom; a page's other nodes refer to it by its `@id`. */
export type PublisherFacts = {
  publisher: OrganisationRecord;
  /** The media contacts; those of former times are left out. */
  contacts?: readonly ContactRecord[] | undefined;
  /** Absolute address of the logo. */
  logo?: string | undefined;
  /** Absolute address of the page that tells how errors are put right. */
  correctionsPolicy?: string | undefined;
};

export const publisherId = '#publisher';

/** An organisation with its website (its page in the newsroom where it has none) and its pages elsewhere. */
export function organisation({ name, legalName, website, page, sameAs }: OrganisationRecord, id?: string) {
  return graphNode<OrganizationLeaf>({
    '@type': 'Organization',
    '@id': id,
    name,
    legalName: legalName === name ? undefined : legalName,
    url: website ?? page,
    sameAs,
  });
}

export function publisherNode({ publisher, contacts = [], logo, correctionsPolicy }: PublisherFacts) {
  const points = contacts
    .filter(({ isHistorical, email, phone }) => !isHistorical && (email ?? phone))
    .map(({ name, email, phone }) =>
      graphNode<ContactPointLeaf>({
        '@type': 'ContactPoint',
        contactType: 'press',
        name,
        email,
        telephone: phone,
      }),
    );
  return graphNode<OrganizationLeaf>({
    ...organisation(publisher, publisherId),
    logo,
    contactPoint: points,
    correctionsPolicy,
  });
}
