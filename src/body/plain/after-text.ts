import { h } from 'hastscript';
import { wordsIn } from '../../i18n/words.ts';
import { contactHeading, type NamedContact, whoIs } from '../../model/contact-line.ts';
import { fileSizeInWords } from '../../model/text/file-size.ts';
import type { ElementContent, Root } from '../tree.ts';

/** The parts of a release's page after its text. */
type After = {
  language: string;
  links: readonly { label: string; href: string }[];
  attachments: readonly { title: string; url: string; size: number }[];
  contacts: readonly NamedContact[];
};

/** Links, files and contacts of a release as plain elements, for outputs without a page. */
export function closing({ language, links, attachments, contacts }: After): Root {
  const words = wordsIn(language);
  const list = (heading: string, points: readonly ElementContent[][]): ElementContent[] =>
    points.length > 0
      ? [
          h('h2', heading),
          h(
            'ul',
            points.map((point) => h('li', point)),
          ),
        ]
      : [];
  return {
    type: 'root',
    children: [
      ...list(
        words.links,
        links.map(({ label, href }) => [h('a', { href }, label)]),
      ),
      ...list(
        words.downloads,
        attachments.map(({ title, url, size }) => [
          h('a', { href: url }, title),
          { type: 'text', value: ` (${fileSizeInWords(language, size)})` },
        ]),
      ),
      ...(contacts.length > 0 ? [h('h2', contactHeading(contacts, language))] : []),
      ...contacts.map((contact) => h('p', reached(contact, language))),
    ],
  };
}

/** A person with contact links. Historical contacts are only text. */
function reached(contact: NamedContact, language: string): ElementContent[] {
  const { phone, email, isHistorical } = contact;
  const ways = [
    ...(phone === undefined ? [] : [{ text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` }]),
    ...(email === undefined ? [] : [{ text: email, href: `mailto:${email}` }]),
  ];
  const text = (value: string): ElementContent => ({ type: 'text', value });
  return [
    text(whoIs(contact, language)),
    ...ways.flatMap((way) => [
      text(' · '),
      isHistorical ? text(way.text) : h('a', { href: way.href }, way.text),
    ]),
  ];
}
