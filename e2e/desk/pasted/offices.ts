import type { Pasted } from './pasted.ts';

const libre = (body: string) =>
  `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.8.2.1 (Linux)"/><style type="text/css">@page { size: 21cm 29.7cm } p { line-height: 115% }</style></head><body lang="de-DE" link="#000080" dir="ltr">${body}</body></html>`;
const docs = (body: string) =>
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5f2a"><span></span>${body}</b><br class="Apple-interchange-newline">`;
const span = (words: string, style = '') =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;${style}">${words}</span>`;
const p = (words: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${words}</p>`;

/** What LibreOffice, Google's and Apple's programs, and note books put on the clipboard. */
export const fromOffices: Readonly<Record<string, Pasted>> = {
  'LibreOffice Writer: lists': {
    html: libre(
      `<p style="margin-bottom: 0cm">Es gibt:</p><ul><li><p style="margin-bottom: 0cm">Fisch</p><ul><li><p>Hering</p></li></ul></li><li><p>Musik</p></li></ul><ol type="a"><li><p>Anlegen</p></li></ol>`,
    ),
    written: `Es gibt:

- Fisch
  - Hering
- Musik

1. Anlegen`,
  },
  'LibreOffice Writer: a table': {
    html: libre(
      `<table width="100%" cellpadding="4" cellspacing="0"><col width="128*"/><col width="128*"/><thead><tr valign="top"><th width="50%"><p>Jahr</p></th><th><p align="right" style="text-align: right">Plätze</p></th></tr></thead><tbody><tr valign="top"><td><p>2026</p></td><td><p align="right" style="text-align: right">12</p></td></tr></tbody></table><p><br/></p>`,
    ),
    written: `| Jahr | Plätze |
| --- | --: |
| 2026 | 12 |`,
  },
  'LibreOffice Writer: two notes': {
    html: libre(
      `<p>Der Steg<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup> ist lang<sup><a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></sup>.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Eins.</p></div><div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>Zwei.</p></div>`,
    ),
    written: `Der Steg[^1] ist lang[^2].

[^1]: Eins.
[^2]: Zwei.`,
  },
  'LibreOffice Writer: styles of words': {
    html: libre(
      `<p><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">Ein <b>langer</b>, <i>neuer</i> <u>Steg</u> <strike>kurz</strike> H<sub>2</sub>O 5 m<sup>2</sup> <span style="background: #ffff00">gelb</span></font></font></p><p align="center"><font color="#c9211e">Rot</font></p>`,
    ),
    written: `Ein **langer**, *neuer* Steg ~~kurz~~ H<sub>2</sub>O 5 m<sup>2</sup> gelb

Rot`,
  },
  'LibreOffice Calc': {
    html: libre(
      `<table cellspacing="0" border="0"><colgroup width="85"></colgroup><tr><td height="17" align="left"><b>Jahr</b></td><td align="left"><b>Plätze</b></td></tr><tr><td height="17" align="right" sdval="2026" sdnum="1031;">2026</td><td align="right" sdval="12">12</td></tr></table>`,
    ),
    written: `| Jahr | Plätze |
| --: | --: |
| 2026 | 12 |`,
  },
  'Google Docs: numbers and letters': {
    html: docs(
      `<ol style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1">${p(span('Eins'))}</li><ol><li dir="ltr" style="list-style-type:lower-alpha" aria-level="2">${p(span('darunter'))}</li></ol><li dir="ltr" aria-level="1">${p(span('Zwei'))}</li></ol>`,
    ),
    written: `1. Eins
   1. darunter
2. Zwei`,
  },
  'Google Docs: headings, and a picture': {
    html: docs(
      `<h2 dir="ltr">${span('Der Steg', 'font-weight:400;')}</h2>${p(`${span('Er ist ')}${span('lang', 'font-weight:700;')}${span('.')}`)}<br>${p(`<span><span style="border:none;display:inline-block;overflow:hidden;width:602px;height:338px;"><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXe" width="602" height="338"/></span></span>`)}<h4 dir="ltr">${span('Mehr')}</h4>`,
    ),
    written: `## Der Steg

Er ist **lang**.

### Mehr`,
    left: ['ein Bild'],
  },
  'Google Docs: a note': {
    html: docs(
      `${p(`${span('Der Steg')}<span style="vertical-align:super;font-size:0.6em"><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></span>${span(' ist lang.')}`)}<hr><div>${`<p dir="ltr"><a href="#ftnt_ref1" id="ftnt1">[1]</a>${span(' Laut Werft.')}</p>`}</div>`,
    ),
    written: `Der Steg[^1] ist lang.

[^1]: Laut Werft.`,
  },
  'Google Docs: a link and a table': {
    html: docs(
      `${p(`${span('Siehe ')}<a href="https://www.google.com/url?q=https://example.org/steg&amp;sa=D&amp;source=docs" style="text-decoration:none;">${span('den Steg', 'color:#1155cc;text-decoration:underline;')}</a>`)}<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="100" /></colgroup><tbody><tr style="height:0pt"><td style="border:1pt solid">${p(span('A | B', 'font-weight:700;'))}</td><td>${p(span('C'))}</td></tr><tr><td>${p(span('1'))}</td><td>${p(span('2'))}${p(span('3'))}</td></tr></tbody></table></div>`,
    ),
    written: `Siehe [den Steg](https://example.org/steg)

| A \\| B | C |
| --- | --- |
| 1 | 2<br />3 |`,
    left: ['Zähler'],
  },
  'Google Sheets': {
    html: `<meta http-equiv="content-type" content="text/html; charset=utf-8"><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="font-weight:bold;" data-sheets-value="{}">Jahr</td><td style="font-weight:bold;text-align:right;">Plätze</td></tr><tr><td style="text-align:right;">2026</td><td style="text-align:right;">12</td></tr></tbody></table></google-sheets-html-origin>`,
    written: `| Jahr | Plätze |
| --: | --: |
| 2026 | 12 |`,
  },
  'Apple Pages': {
    html: `<html><head><meta charset="UTF-8"><meta name="Generator" content="Cocoa HTML Writer"><meta name="CocoaVersion" content="2575.4"><style type="text/css">p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 14.0px Helvetica}</style></head><body><p class="p1"><b>Der Steg</b></p><p class="p2">Er ist <i>lang</i>.<span class="Apple-converted-space"> </span></p><ul class="ul1"><li class="li1"><span class="s1"></span>leise</li><li class="li1">sparsam</li></ul><p class="p2"><br></p></body></html>`,
    written: `**Der Steg**

Er ist *lang*.

- leise
- sparsam`,
  },
  Notion: {
    html: `<meta charset='utf-8'><h1>Der Steg</h1>\n<p>Er ist <strong>lang</strong> und <code>neu</code>.</p>\n<ul>\n<li>leise<ul>\n<li>auch nachts</li>\n</ul>\n</li>\n<li>sparsam</li>\n</ul>\n<ul>\n<li>[ ]  offen</li>\n<li>[x]  fertig</li>\n</ul>\n<hr>\n<blockquote>\n<p>Gut so.</p>\n</blockquote>\n<!-- notionvc: 1a2b -->`,
    written: `## Der Steg

Er ist **lang** und \`neu\`.

* leise
  - auch nachts
* sparsam

- \\[ ] offen
- \\[x] fertig

***

> Gut so.`,
  },
};
