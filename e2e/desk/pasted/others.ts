type Pasted = { html?: string; text?: string; written: string };

/** What other programs put on the clipboard, and what becomes of it in an empty text. */
export const fromOthers: Readonly<Record<string, Pasted>> = {
  'Google Docs': {
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1-2"><h1 dir="ltr"><span style="font-size:20pt;font-weight:400">Der Steg</span></h1><p dir="ltr"><span style="font-weight:400">Ein </span><span style="font-weight:700;font-style:normal">neuer</span><span style="font-weight:400"> und </span><span style="font-weight:400;font-style:italic">langer</span><span> Steg mit H</span><span style="font-size:0.6em;vertical-align:sub">2</span><span>O.</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Erstens</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>Darunter</span></p></li></ul><li dir="ltr"><p dir="ltr"><span>Zweitens</span></p></li></ul><br /><div dir="ltr"><table><colgroup><col /><col /></colgroup><tbody><tr><td><p dir="ltr"><span style="font-weight:700">A</span></p></td><td><p dir="ltr"><span>B</span></p></td></tr><tr><td><p dir="ltr"><span>1</span></p></td><td><br /></td></tr></tbody></table></div></b>`,
    written: `## Der Steg

Ein **neuer** und *langer* Steg mit H<sub>2</sub>O.

- Erstens
  - Darunter
- Zweitens

| A | B |
| --- | --- |
| 1 | |`,
  },
  LibreOffice: {
    html: `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2"/><style type="text/css">p { line-height: 115% }</style></head><body lang="de-DE"><h2 class="western">Der Steg</h2><p style="margin-bottom: 0cm">Ein <b>langer</b> Steg<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup>. <font color="#ff0000">Rot</font></p><ol start="3"><li><p>drei</p></li><li><p>vier</p></li></ol><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Die Note.</p></div></body></html>`,
    written: `## Der Steg

Ein **langer** Steg[^1]. Rot

3. drei
4. vier

[^1]: Die Note.`,
  },
  'a mail': {
    html: `<div dir="ltr"><div>Guten Tag,</div><div><br></div><div>der Steg ist <b>fertig</b>, siehe <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F&amp;data=1">hier</a>.</div></div>`,
    written: `Guten Tag,

der Steg ist **fertig**, siehe [hier](https://example.org/).`,
  },
  'a page': {
    html: `<nav style="display:none">Menü</nav><h2><span><strong>Der Steg</strong></span></h2><p class="x">Ein <em>langer</em> Steg&nbsp;&nbsp; mit <code>Code</code>.<br>Zweite Zeile.</p><blockquote><p>Gut so.</p></blockquote><h4>Mehr</h4><p>Text</p><script>alert(1)</script>`,
    written: `## Der Steg

Ein *langer* Steg mit \`Code\`.\\
Zweite Zeile.

> Gut so.

### Mehr

Text`,
  },
  'plain text': {
    text: 'Der Steg:\n• lang\n• breit\n\n1986. war er kürzer, *damals*.',
    written: `Der Steg:

- lang
- breit

1986\\. war er kürzer, \\*damals\\*.`,
  },
};
