/** What is asked of whoever sets a newsroom up, and what is answered. */
export const en = {
  questions: {
    publisher: 'Who publishes (full name)',
    url: 'Public address (https://press.your-domain.com/)',
    languages: 'Languages, the first is the default (de, en)',
    timeZone: 'Time zone (Europe/Berlin)',
    place: 'Place that opens a release (Dresden)',
    contact: 'Name of the media contact',
    email: 'Email address for journalists',
    phone: 'Telephone with country code (+49 351 8925804)',
    address: 'Postal address for the imprint, in one line',
    repository: 'Can strangers read this repository? (private or public)',
  },
  missing: (what: string) => `Nothing has been changed, because an answer is missing: ${what}.`,
  wrong: (found: string) => `Nothing has been changed, because the answers do not make a newsroom:\n${found}`,
  notDemo: 'Nothing has been changed: this content is not the demonstration any more.',
  done: 'The newsroom is yours; the demonstration is gone. Next: read content/newsroom.yaml, fill in the privacy page, then npm run new.',
};
export type SetupWords = typeof en;
