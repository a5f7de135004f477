import type { Chance } from '../newsroom/chance.ts';

/** Words and signs that mean something to somebody: Markdown, MDX, YAML, HTML, printers, writers of every script. */
const words =
  'Hafen|der|Kran|hebt|{x}|{process.env.KEY}|<b>|a*b*c|*stern*|_unter_|__dunder__|~~weg~~|5~6|`code`|[klammer]|[^1]|[x]: y|!bild|# raute|> 50|+ 12|- 5|1986.|import|export|import x from "y"|---|***|===|| a | b ||\\|&amp;|&|&#7;|"gerade"|„so“|z. B.|e. V.|부산|한국어|عربي|😀|👩‍👩‍👧|ﬁ|ä|\u00ad|\u200b|\u202e|\u00a0|...|--|http://a.example/_x_|mailto:a@b.example|<!--|-->|{/*|*/}|${y}|{{ z }}|%7B|:::|@name|a_b_c|2*3*4|x^2|~|^|$$|key: value|no|null|0x10|“quoted”|\'|\u2028|Grün|ﬀ|Ｗ'.split(
    '|',
  );

const attributes = [
  '',
  ' class="x"',
  ' onclick="alert(1)"',
  ' style="color:red"',
  ' id="a"',
  ' lang="en"',
  ' data-x="{y}"',
];
const inline = [
  'b',
  'i',
  'em',
  'strong',
  'span',
  'u',
  's',
  'code',
  'sub',
  'sup',
  'small',
  'mark',
  'abbr title="Kürzel"',
  'a href="https://x.example/a_b?utm_source=q"',
  'a href="javascript:alert(1)"',
  'a href="#x"',
  'q',
  'cite',
  'font',
  'kbd',
  'x-unknown',
  'label',
];
const blocks = [
  'p',
  'div',
  'h1',
  'h2',
  'h4',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'ol start="1986"',
  'table',
  'dl',
  'pre',
  'section',
  'figure',
  'details',
  'address',
  'center',
  'article',
  'main',
];

const text = (by: Chance, most = 8): string =>
  Array.from({ length: by.between(1, most) }, () => by.one(words)).join(by.happens(0.9) ? ' ' : '');
const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function inlineHtml(by: Chance, depth = 0): string {
  return Array.from({ length: by.between(1, 4) }, () => {
    const said = by.happens(0.9) ? escaped(text(by)) : text(by);
    if (depth > 3 || by.happens(0.6)) return said;
    if (by.happens(0.1))
      return by.one([
        '<br>',
        '<img src="x.jpg" alt="Ein Bild">',
        '<img src="p.gif" width=1 height=1>',
        '<script>alert(1)</script>',
        '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
        '<input value="x">',
        '<svg><title>t</title></svg>',
        '<!-- c -->',
      ]);
    const tag = by.one(inline);
    return `${by.one(['', ' '])}<${tag}${by.one(attributes)}>${inlineHtml(by, depth + 1)}</${tag.split(' ')[0] ?? ''}>`;
  }).join(by.one(['', ' ']));
}

function blockHtml(by: Chance, depth = 0): string {
  const tag = by.one(blocks);
  const name = tag.split(' ')[0] ?? '';
  const open = `<${tag}${by.one(attributes)}>`;
  const inside = (): string => (depth > 2 || by.happens(0.7) ? inlineHtml(by) : html(by, depth + 1));
  const many = (make: () => string): string => Array.from({ length: by.between(1, 3) }, make).join('');
  // Some are never ended, as on real pages.
  const end = by.happens(0.95) ? `</${name}>` : '';
  if (name === 'ul' || name === 'ol') return `${open}${many(() => `<li>${inside()}</li>`)}${end}`;
  if (name === 'table')
    return `${open}${many(() => `<tr>${many(() => `<${by.one(['td', 'th'])}>${inside()}</td>`)}</tr>`)}${end}`;
  if (name === 'dl') return `${open}${many(() => `<dt>${inlineHtml(by)}</dt><dd>${inside()}</dd>`)}${end}`;
  if (name === 'figure')
    return `${open}<img src="x.jpg" alt=""><figcaption>${inlineHtml(by)}</figcaption>${end}`;
  return `${open}${inside()}${end}`;
}

const html = (by: Chance, depth = 0): string =>
  Array.from({ length: by.between(1, 5) }, () =>
    by.happens(0.9) ? blockHtml(by, depth) : inlineHtml(by),
  ).join(by.one(['', '\n', '\n\n']));

const cdata = (value: string): string => `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const xml = (value: string): string =>
  escaped(value).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

/** A document of any kind, drawn by chance: the name of its file, and its text. */
export function randomDocument(by: Chance): { name: string; text: string } {
  const title = `${text(by)} Titel ${by.between(1, 9999)}`;
  const day = `20${by.between(10, 25)}-0${by.between(1, 9)}-1${by.between(0, 9)}`;
  const kind = by.one(['wxr', 'rss', 'atom', 'json', 'md', 'toml', 'txt', 'html', 'csv']);
  const body = html(by);
  switch (kind) {
    case 'wxr':
      return {
        name: 'x.xml',
        text: `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c"><channel><link>https://old.example</link><item><title>${cdata(title)}</title><link>https://old.example/${by.between(1, 99)}/</link><guid>https://old.example/?p=${by.between(1, 9999)}</guid><content:encoded>${cdata(body)}</content:encoded><wp:post_date>${day} 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>`,
      };
    case 'rss':
      return {
        name: 'x.xml',
        text: `<rss version="2.0"><channel><link>https://old.example</link><item><title>${xml(title)}</title><pubDate>${day}T10:00:00Z</pubDate><description>${xml(body)}</description></item></channel></rss>`,
      };
    case 'atom':
      return {
        name: 'x.xml',
        text: `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${xml(title)}</title><id>urn:x:${by.between(1, 9999)}</id><published>${day}T10:00:00Z</published><content type="html">${xml(body)}</content></entry></feed>`,
      };
    case 'json':
      return {
        name: 'x.json',
        text: JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          items: [
            {
              id: `x${by.between(1000, 9999)}`,
              title,
              date_published: `${day}T10:00:00Z`,
              content_html: body,
            },
          ],
        }),
      };
    case 'md':
      return {
        name: 'x.md',
        text: `---\ntitle: ${JSON.stringify(title)}\ndate: ${day}\n---\n\n${Array.from({ length: by.between(1, 5) }, () => (by.happens(0.3) ? blockHtml(by) : text(by, 20))).join('\n\n')}\n`,
      };
    case 'toml':
      return {
        name: 'x.md',
        text: `+++\ntitle = ${JSON.stringify(title.replace(/[\u0000-\u001f\u007f]/g, ''))}\ndate = ${day}\n+++\n\n${text(by, 30)}\n`,
      };
    case 'txt':
      return {
        name: 'x.txt',
        text: `${title}\n${day}\n\n${Array.from({ length: by.between(1, 6) }, () => text(by, 20)).join(by.one(['\n', '\n\n']))}\n`,
      };
    case 'html':
      return {
        name: 'x.html',
        text: `<html><head><meta property="article:published_time" content="${day}"></head><body><h1>${escaped(title)}</h1><article>${body}</article></body></html>`,
      };
    default:
      return {
        name: 'x.csv',
        text: `uid,title,bodytext,datetime\n1,"${title.replaceAll('"', '""')}","${body.replaceAll('"', '""')}",${day} 10:00:00\n`,
      };
  }
}
