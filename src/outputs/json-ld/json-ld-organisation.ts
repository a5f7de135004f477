import type { ContactPointLeaf, OrganizationLeaf } from 'schema-dts';
import type { ContactRecord, OrganisationRecord } from '../../newsroom/release/record-names.ts';
import { graphNode } from './json-ld-node.ts';

/** The publisher of the newsroom. Other nodes of a page refer to it by `@id`. */
export type PublisherFacts = {
  publisher: OrganisationRecord;
  /** The current media contacts. */
  contacts?: readonly ContactRecord[] | undefined;
  /** Absolute address of the logo. */
  logo?: string | undefined;
  /** Absolute address of the page that says how errors are corrected. */
  correctionsPolicy?: string | undefined;
};

export const publisherId = '#publisher';

/** An organisation with its website (otherwise its page in the newsroom) and its pages elsewhere. */
export function organisation(
  { name, legalName, alsoKnownAs, website, page, sameAs }: OrganisationRecord,
  id?: string,
) {
  return graphNode<OrganizationLeaf>({
    '@type': 'Organization',
    '@id': id,
    name,
    legalName: legalName === name ? undefined : legalName,
    alternateName: alsoKnownAs,
    url: website ?? page,
    sameAs,
  });
}

/** A reference to an organisation described elsewhere in the graph, with its name for programs that follow none. */
export const referenceTo = ({ name, website, page }: OrganisationRecord, id: string) =>
  graphNode<OrganizationLeaf>({ '@type': 'Organization', '@id': id, name, url: website ?? page });

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
