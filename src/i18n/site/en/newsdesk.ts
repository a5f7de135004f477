import type { NewsdeskWords } from '../de/newsdesk.ts';

/** What journalists and machines take with them: press kits, sources, twins. */
export const newsdeskWords: NewsdeskWords = {
  terms: (licence, issuer) => `Text: ${licence}. Please name as source: ${issuer.replace(/\.?$/, '.')}`,
  citation: (issuer, title, kind, day) => `${issuer}: ${title}. ${kind}, ${day}.`,
  newsdesk: {
    title: 'For the newsdesk',
    kit: (files, size) => `Press kit (ZIP, ${files}\u00A0files, ${size})`,
    organisationKit: (files, size) => `Logos and self-portrait (ZIP, ${files}\u00A0files, ${size})`,
    copy: 'Copy',
    load: 'Load',
    text: 'Text',
    quote: 'Copy quote',
    cite: 'Source line',
    copied: 'Copied',
    failed: 'Copying is not possible',
    forms: { txt: 'TXT', md: 'Markdown', json: 'JSON (ninjs)' },
    events: 'Calendar',
    vcard: 'Save contact (vCard)',
  },
  files: {
    picture: 'Picture',
    caption: 'Caption',
    alt: 'Alternative text',
    credit: 'Credit',
    terms: 'Terms of use',
    size: (width, height) => `${width} × ${height} pixels`,
  },
  moved: {
    title: 'This page has moved',
    text: 'You will find the release here:',
  },
  machines: {
    releases: 'Releases',
    feeds: 'Feeds',
    more: 'Further pages',
    twins:
      'Every release also exists as text (index.txt), Markdown (index.md) and JSON after IPTC ninjs 3.1 (index.json).',
  },
};
