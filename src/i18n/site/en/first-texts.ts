import type { FirstTexts } from '../de/first-texts.ts';

/** The first texts of a newsroom that `npm run setup` makes, for people to go on from. */
export const firstTexts: FirstTexts = {
  placeholder: 'Placeholder',
  role: 'Media contact',
  newsroom: (publisher) => `${publisher}: newsroom`,
  description: (publisher) => `News and press releases from ${publisher.replace(/\.?$/, '.')}`,
  topic: 'News',
  boilerplate: (publisher) =>
    `Placeholder: two or three sentences that say who ${publisher} is and what it does.`,
  imprint: {
    title: 'Imprint',
    summary: 'Who publishes this newsroom and answers for it.',
    provider: 'Provider',
    contact: 'Contact',
  },
  privacy: {
    title: 'Privacy',
    summary: 'This newsroom uses no cookies and makes no requests to third parties.',
    text: 'This newsroom consists of ready-made pages. It sets no cookies, does not measure visits and loads nothing from other servers of its own accord. Videos load only after a click. What you choose in the appearance switch and in the search is kept in your browser.',
    placeholder:
      '**Placeholder: enter the hosting provider, the data stored, the purpose, the legal basis and the retention period.**',
  },
};
