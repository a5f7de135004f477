import { wordsIn } from '../../i18n/words.ts';
import { contactHeading, contactLine } from '../../model/contact-line.ts';
import { aiSourceOf } from '../../model/digital-source.ts';
import {
  boldInMarkdown,
  headingInMarkdown,
  linkInMarkdown,
  wordsInMarkdown,
} from '../../body/plain/markdown.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { yamlHead } from './yaml-head.ts';

/** A release as plain text for pasting: headline, summary, text, contact, terms and source. UTF-8, LF. */
export function textTwin(release: ReleaseRecord): string {
  const { kicker, kind, title, summary, text, contacts, language, url, links, attachments: files } = release;
  const words = wordsIn(language);
  return block([
    [kicker ?? kind, title].join('\n'),
    release.hasText ? summary : '',
    text,
    links.length
      ? [words.links, ...links.map(({ label, href }) => `${label}${words.colon} ${href}`)].join('\n')
      : '',
    captions(release),
    files.length
      ? [words.downloads, ...files.map(({ title: name, url: at }) => `${name}${words.colon} ${at}`)].join(
          '\n',
        )
      : '',
    contacts.length
      ? [contactHeading(contacts, language), ...contacts.map((one) => contactLine(one, language))].join('\n')
      : '',
    [release.edition, release.terms, release.termsUrl, release.citation, url].filter(Boolean).join('\n'),
  ]);
}

/** A release as Markdown with its facts as YAML frontmatter, so that tools know the source. */
export function markdownTwin(release: ReleaseRecord): string {
  const { title, summary, markdown, contacts, language, url, links, guid, version, publishedAt } = release;
  const words = wordsIn(language);
  const facts = {
    title,
    id: guid,
    url,
    language,
    published: publishedAt.toISOString(),
    modified: release.changedAt.toISOString(),
    version,
    ...(release.changes.length > 0 && {
      corrections: release.changes.map(({ at, kind, note }) => ({ at, kind, note })),
    }),
    ...(release.hasText && release.events.length > 0 && { events: release.events }),
    ...(release.origin.length > 0 && { origin: release.origin.join(' ') }),
    state: release.state,
    issuer: release.issuer.legalName,
    terms: release.terms,
    ...(release.termsUrl !== undefined && { termsUrl: release.termsUrl }),
    source: release.citation,
  };
  return block([
    yamlHead(facts),
    headingInMarkdown(1, release.withdrawn ? `${words.withdrawn.title}${words.colon} ${title}` : title),
    release.hasText ? boldInMarkdown(summary) : '',
    markdown,
    section(
      words.links,
      links.map(({ label, href }) => `- ${linkInMarkdown(label, href)}`),
    ),
    section(
      words.downloads,
      release.attachments.map((file) => `- ${linkInMarkdown(file.title, file.url)}`),
    ),
    section(
      contactHeading(contacts, language),
      contacts.map((one) => wordsInMarkdown(contactLine(one, language))),
    ),
  ]);
}

const section = (heading: string, lines: readonly string[]): string =>
  lines.length > 0 ? [headingInMarkdown(2, heading), ...lines].join('\n\n') : '';

const block = (parts: readonly string[]): string =>
  `${parts.filter(Boolean).join('\n\n').normalize('NFC')}\n`;

/** The credits and terms of each picture. */
function captions({ pictures, language }: ReleaseRecord): string {
  const words = wordsIn(language);
  return pictures
    .map(({ name, caption, alt, credit, terms, termsUrl, url, digitalSourceType }) => {
      const ai = aiSourceOf(digitalSourceType);
      const line = [ai && words.picture.ai[ai], credit, terms, termsUrl].filter(Boolean).join(' · ');
      return [`${words.files.picture}${words.colon} ${name}`, caption ?? alt, line, url].join('\n');
    })
    .join('\n\n');
}
