import type { NamedContact } from '../../model/contact-line.ts';
import { contactsOf } from './contacts.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';
import { organisationsOf } from '../store/shelves.ts';

/** An organisation as machines know it: its page here, its own website, and pages elsewhere about the same one. */
export function organisationRecord(newsroom: OpenNewsroom, id: string, language: string) {
  const { urls } = newsroom;
  const { name, legalName, url, sameAs } = newsroom.entities.organisation(id, language);
  const page = urls.absolute(urls.organisation(language, id));
  return { id, name, legalName, page, website: url, sameAs };
}
export type OrganisationRecord = ReturnType<typeof organisationRecord>;

/** Whom and what a release names: who speaks, the organisations, the people quoted, the topics. */
export function namesOfRelease(newsroom: OpenNewsroom, { data }: ReleaseEntry) {
  const { urls, publisher } = newsroom;
  const { person, topic } = newsroom.entities;
  const { language } = data;
  const organisation = (id: string) => organisationRecord(newsroom, id, language);
  const issuer = data.issuer ?? publisher;
  const others = [...organisationsOf(data, publisher)].filter((id) => id !== issuer);
  return {
    issuer: organisation(issuer),
    publisher: organisation(publisher),
    organisations: others.map(organisation),
    people: [...new Set(data.named.people)].map((id) => {
      const { name, role, organisation: employer } = person(id, language);
      return { id, name, role, organisation: employer, page: urls.absolute(urls.person(language, id)) };
    }),
    topics: data.topics.map((id) => ({
      ...topic(id, language),
      page: urls.absolute(urls.topic(language, id)),
    })),
  };
}

/** A media contact who can be reached; in a demonstration a name without a way to call by mistake. */
export type ContactRecord = NamedContact & { id: string };

/** The media contacts of a text as they can be reached now: whoever has left is replaced by the successor. */
export function callable(
  newsroom: OpenNewsroom,
  named: readonly string[] | undefined,
  language: string,
): ContactRecord[] {
  const { people, isHistorical } = contactsOf(newsroom, named, language);
  return people.flatMap(({ successor, ...one }) => {
    const reached = one.contact.kind === 'left' ? successor : one;
    if (!reached || reached.contact.kind === 'left') return [];
    const { id, name, role, organisation, contact } = reached;
    const insteadOf = reached === one ? undefined : one.name;
    const { email, phone } = contact;
    return [{ id, name, role, organisation, isHistorical, email, phone, insteadOf }];
  });
}
