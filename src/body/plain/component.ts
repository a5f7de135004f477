import { h } from 'hastscript';
import { wordsIn } from '../../i18n/words.ts';
import { fileSizeInWords } from '../../model/text/file-size.ts';
import { aiSourceOf } from '../../model/digital-source.ts';
import { attributesOf } from '../attributes.ts';
import type { BodyContext, PictureFile } from '../body-context.ts';
import type { Element, ElementContent, Jsx } from '../tree.ts';
import { videoAt } from '../video.ts';
import type { Attributes, ComponentName } from '../vocabulary.ts';

type Children = ElementContent[];
type Plain<N extends ComponentName> = (
  attributes: Attributes<N>,
  children: Children,
  context: BodyContext<PictureFile>,
) => Children;

/** Every component as HTML for feed readers and text renderers: no class, no script. */
const plain: { [N in ComponentName]: Plain<N> } = {
  Quote: ({ speaker, role }, children, context) => {
    const { quoteOpen, quoteClose } = wordsIn(context.language);
    const person = context.person(speaker);
    const attribution = [person.name, role ?? person.role].filter(Boolean).join(', ');
    return [h('blockquote', quoted(children, quoteOpen, quoteClose), h('p', `– ${attribution}`))];
  },
  // A feed has no boxes: two rules show where it begins and ends.
  FactBox: ({ title }, children) => [h('hr'), h('h3', title), ...children, h('hr')],
  Figure: (attributes, _children, context) => [figure(attributes, context)],
  Gallery: (_attributes, children) => children,
  Video: ({ href, src, title }, _children, context) => {
    if (href === undefined) return [recording(src ?? '', title, context)];
    const watch = wordsIn(context.language).video.watch(videoAt(href)?.host ?? new URL(href).hostname);
    return [h('p', h('a', { href }, `${title} (${watch})`))];
  },
  Audio: ({ src, title }, _children, context) => [recording(src, title, context)],
  Download: ({ file, title }, _children, context) => [
    h('p', h('a', { href: context.file(file).href }, title)),
  ],
  EventCard: ({ title }, _children, context) => {
    const { when, place } = context.event(title);
    return [
      h(
        'p',
        h('strong', title),
        `${wordsIn(context.language).colon} ${[when, place].filter(Boolean).join(', ')}`,
      ),
    ];
  },
  OrgLink: ({ id }, children, context) => {
    const { name, url } = context.organisation(id);
    const label: Children = children.length ? children : [{ type: 'text', value: name }];
    return url ? [h('a', { href: url }, label)] : label;
  },
  Fact: ({ id }, _children, context) => [{ type: 'text', value: context.fact(id) }],
};

/** A component of a checked tree as plain elements. Its children are plain already. */
export function plainComponent(
  node: Jsx,
  name: ComponentName,
  children: Children,
  context: BodyContext<PictureFile>,
): Children {
  const render = plain[name] as Plain<ComponentName>;
  return render(attributesOf(node, name), children, context);
}

/** A film or a sound of one's own as links to it and to what is said in it, because readers of feeds remove players. */
function recording(src: string, title: string, context: BodyContext<PictureFile>): ElementContent {
  const { recording: words, fileSize } = wordsIn(context.language);
  const { href, kind, size, length, tracks, transcript } = context.recording(src);
  const further = [
    ...(transcript ? [h('a', { href: transcript.href }, words.transcript)] : []),
    ...tracks.map((track) => h('a', { href: track.href }, `${words.captions} (${track.label})`)),
  ];
  // A former text has no files beside it: their length and size are not known any more.
  const weight = kind && fileSize(fileSizeInWords(context.language, size), kind);
  const told = [length, weight].filter(Boolean).join(', ');
  return h(
    'p',
    h('a', { href }, title),
    told ? ` (${told})` : undefined,
    ...further.flatMap((link): Children => [{ type: 'text', value: ' · ' }, link]),
  );
}

/** Puts quotation marks around the first and last words, whether in a paragraph or a list item. */
function quoted(children: Children, open: string, close: string): Children {
  outermost(children, 0)?.children.unshift({ type: 'text', value: open });
  outermost(children, -1)?.children.push({ type: 'text', value: close });
  return children;
}

function outermost(children: Children, at: 0 | -1): Element | undefined {
  const element = children.filter((child) => child.type === 'element').at(at);
  const isWrapper = element && /^(?:ul|ol|blockquote|div)$/.test(element.tagName);
  return isWrapper ? (outermost(element.children, at) ?? element) : element;
}

export function figure(
  { src, alt, caption, credit, licence, digitalSourceType }: Attributes<'Figure'>,
  context: BodyContext<PictureFile>,
): ElementContent {
  const words = wordsIn(context.language);
  const { href, width, height } = context.picture(src).original;
  const ai = aiSourceOf(digitalSourceType);
  const own = licence ?? context.licence;
  const address = context.terms(own);
  const terms = words.licence[own];
  const line = [caption, ai && words.picture.ai[ai], words.credit(credit)].filter(Boolean).join(' · ');
  return h(
    'figure',
    h('img', { src: href, alt, width, height }),
    h('figcaption', `${line} · `, address === undefined ? terms : h('a', { href: address }, terms)),
  );
}
