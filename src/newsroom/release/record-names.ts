import { liftOf } from '../../gate/state.ts';
import type { NamedContact } from '../../model/contact-line.ts';
import { contactsOf } from './contacts.ts';
import { placeRecord } from '../store/place-record.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';
import { organisationsOf } from '../../gate/reach.ts';

/** An organisation for machines: its page here, its own website, and its pages elsewhere. */
export function organisationRecord(newsroom: OpenNewsroom, id: string, language: string) {
  const { urls } = newsroom;
  const { name, legalName, alsoKnownAs, url, sameAs } = newsroom.entities.organisation(id, language);
  const page = urls.absolute(urls.organisation(language, id));
  return { id, name, legalName, alsoKnownAs, page, website: url, sameAs };
}
export type OrganisationRecord = ReturnType<typeof organisationRecord>;

/**
 * The names in a release: the issuing organisation, others, the people quoted, the topics, the places. Organisations are those of
 * their present pages. People have the role in which they speak here, that of the lift.
 */
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
      const { name, role, organisation: employer } = person(id, language, liftOf(data));
      return { id, name, role, organisation: employer, page: urls.absolute(urls.person(language, id)) };
    }),
    topics: data.topics.map((id) => ({
      ...topic(id, language),
      page: urls.absolute(urls.topic(language, id)),
    })),
    places: [...newsroom.placesOfRelease(data)].map((id) => placeRecord(newsroom, id, language)),
  };
}

/** A media contact with contact details. A demonstration has only the name, so that nobody calls by mistake. */
export type ContactRecord = NamedContact & { id: string };

/** The current media contacts of a text. Successors replace those who have left. */
export function callable(
  newsroom: OpenNewsroom,
  named: readonly string[] | undefined,
  language: string,
): ContactRecord[] {
  const { people, isHistorical } = contactsOf(newsroom, named, language);
  return people.flatMap(({ successor, ...one }) => {
    const reached = one.contact.kind === 'left' ? successor : one;
    if (!reached || reached.contact.kind === 'left') return [];
    const { id, name, familyName, role, organisation, contact } = reached;
    const insteadOf = reached === one ? undefined : one.name;
    const { email, phone } = contact;
    return [{ id, name, familyName, role, organisation, isHistorical, email, phone, insteadOf }];
  });
}

/** The events of a text, with the names of whoever holds them or takes registrations: ids mean nothing elsewhere. */
export const namedEvents = ({ entities }: OpenNewsroom, { data }: ReleaseEntry) =>
  data.events.map(({ organiser, registration, ...event }) => ({
    ...event,
    ...(organiser !== undefined && {
      organiser: entities.organisation(organiser, data.language, liftOf(data)).name,
    }),
    ...(registration && {
      registration: {
        ...registration,
        ...(registration.contact !== undefined && {
          contact: entities.person(registration.contact, data.language).name,
        }),
      },
    }),
  }));
