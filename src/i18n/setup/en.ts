/** What is asked of whoever sets a newsroom up, and the first texts of the newsroom. */
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
  role: 'Media contact',
  newsroom: (publisher: string) => `${publisher}: newsroom`,
  description: (publisher: string) => `News and press releases from ${publisher}.`,
  topic: 'News',
  boilerplate: (publisher: string) =>
    `${publisher}: replace this sentence with two or three that say who you are and what you do.`,
  imprint: {
    title: 'Imprint',
    summary: 'Who publishes this newsroom and answers for it.',
    provider: 'Provider',
    contact: 'Contact',
    responsible: 'Responsible for editorial content',
  },
  privacy: {
    title: 'Privacy',
    summary: 'This newsroom uses no cookies and makes no requests to third parties.',
    text: 'This newsroom consists of ready-made pages. It sets no cookies, does not measure visits and loads nothing from other servers of its own accord. Videos load only after a click. What you choose in the appearance switch and in the search is kept in your browser.',
    placeholder:
      '**Placeholder: enter the hosting provider, the data stored, the purpose, the legal basis and the retention period.**',
  },
};
export type SetupWords = typeof en;
