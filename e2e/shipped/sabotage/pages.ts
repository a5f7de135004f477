import { added, into, type Sabotage } from './leak.ts';
import { address, summary, title } from './secret.ts';

const page = '2026/07/noon-signal/index.html';

/** Leaks in what readers see and in what stands behind it. */
export const pages: Sabotage[] = [
  {
    way: 'a title in a list, with a word in bold',
    leak: into('archive/index.html', '</main>', '<p>Werft baut ein <b>geheimes</b> Dock unter dem Deich</p>'),
    foundBy: ['between tags'],
  },
  {
    way: 'an alternative text',
    leak: into(page, '</main>', '<img src="/x.jpg" alt="Verborgenes Dock unter einem Deich, fotografiert">'),
    foundBy: ['inside tags'],
  },
  {
    way: 'a comment in HTML',
    leak: into(page, '</main>', `<!-- ${title} -->`),
    foundBy: ['inside tags'],
  },
  {
    way: 'a page at a former address',
    leak: added('alt/werft/index.html', `<meta http-equiv="refresh" content="0;url=${address}">`),
    foundBy: ['inside tags', 'owner'],
  },
  {
    way: 'a link among related releases',
    leak: into(page, '</main>', `<a href="${address}">Mehr</a>`),
    foundBy: ['inside tags'],
  },
  {
    way: 'a link to the next release, in another language',
    leak: into(`en/${page}`, '</main>', `<a rel="next" href="/en${address}">Next</a>`),
    foundBy: ['inside tags'],
  },
  {
    way: 'a mail link, its subject in percent signs',
    leak: into(
      page,
      '</main>',
      `<a href="mailto:a@example.org?subject=${encodeURIComponent(summary)}">x</a>`,
    ),
    foundBy: ['percent'],
  },
  {
    way: 'a drawing within a style sheet',
    leak: into(
      page,
      '</main>',
      `<b style="background:url(data:image/svg+xml;base64,${Buffer.from(title).toString('base64')})"></b>`,
    ),
    foundBy: ['base64'],
  },
  {
    way: 'the telephone number of somebody whom nothing public names',
    leak: into(page, '</main>', '<a href="tel:+493023125067">Anrufen</a>'),
    foundBy: ['inside tags'],
  },
  {
    way: 'the page of such a person',
    leak: added('people/vera-verborgen/index.html', '<p>Seite</p>'),
    foundBy: ['name', 'owner'],
  },
  {
    way: 'the page of a picture that nothing public shows',
    leak: added('pictures/0123456789ab/index.html', '<p>Ein Bild</p>'),
    foundBy: ['owner'],
  },
];
