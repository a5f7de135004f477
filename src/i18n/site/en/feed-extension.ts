import type { FeedExtensionWords } from '../de/feed-extension.ts';

/** What the extension of the JSON Feed tells, for whoever writes a program that reads it. */
export const feedExtensionWords: FeedExtensionWords = {
  title: 'For programs: what the JSON Feed tells besides',
  intro:
    'Every item of our JSON Feeds has an object named “_newsroom”, an extension as JSON Feed 1.1 provides for. Programs that do not know it pass over it.',
  keys: {
    about: 'The address of this explanation.',
    status: 'The state of the release: “published”, “updated”, “corrected” or “withdrawn”.',
    version: 'Which version this is: the first is 1, and every correction, update and withdrawal adds one.',
    embargo: 'Always “null”: what is under embargo is in no feed.',
    corrections:
      'All corrections and updates: when (“at”), of which kind (“kind”: “correction” or “update”), what has changed (“note”) and, where given, the wording before (“was”) and now (“now”).',
    events:
      'The events of the release: “title”, “start” and “end” (a day, an instant or a month), the part of the month (“precision”), “place”, who holds it (“organiser”), what has become of it (“status”) and how to register (“registration”).',
    contacts: 'The media contacts, with name, role, organisation, email address and phone number.',
    terms: 'In words, the terms under which the text may be used.',
    alt: 'The alternative text of the picture in “image”; else “null”.',
    taken_over:
      'For a release that was taken over from another system: from where (“from”) and on which day (“on”); else “null”.',
    sha256:
      'A check sum: SHA-256 of “content_text” in UTF-8, hexadecimal. As long as it is the same, so is the text.',
  },
};
