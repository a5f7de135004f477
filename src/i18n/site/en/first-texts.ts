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
  terms: {
    title: 'Terms of use',
    summary: 'What newsdesks may do with the texts and pictures of this newsroom.',
    texts: 'Texts',
    ofTexts:
      'You may use, shorten and translate the texts in your reporting free of charge. Please name the source as stated with each release.',
    pictures: 'Pictures',
    editorial: (licence) =>
      `“${licence}” means: you may show the picture free of charge when you report on the subject of the release, in print, online, in broadcasts and on social media. State the credit. You may crop the picture, make it smaller and adjust brightness and colour, but not in a way that changes what it says. For advertising, sale or passing it on to third parties, please ask the media contact.`,
    onRequest: (licence) =>
      `“${licence}” means: ask the media contact before you show the picture. Where a Creative Commons licence is stated with a picture, that licence applies.`,
    placeholder: '**Placeholder: check these terms and replace them with your own.**',
  },
};
