import type { Pasted } from './pasted.ts';

/** What mail programs and pages put on the clipboard. */
export const fromWeb: Readonly<Record<string, Pasted>> = {
  'Gmail: an answer': {
    html: `<meta charset='utf-8'><div dir="ltr">Der Steg ist <b>fertig</b>.<div><br></div><div>Mehr <a href="https://example.org/?utm_source=newsletter&amp;utm_medium=email" target="_blank">hier</a>.</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mo., 7. Dez. 2026 schrieb Ada Anker:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"><div dir="ltr">Wann?</div></blockquote></div>`,
    written: `Der Steg ist **fertig**.

Mehr [hier](https://example.org/).

Am Mo., 7. Dez. 2026 schrieb Ada Anker:

> Wann?`,
    left: ['Zähler'],
  },
  'Apple Mail': {
    html: `<meta charset="utf-8"><div style="overflow-wrap: break-word;">Lichterhaven, 7. Dezember 2026 — Der Steg ist fertig.<div><br></div><div><span style="font-weight: bold;">Maße</span></div><ul class="MailOutline"><li>61 Meter</li><li>3 Meter</li></ul></div>`,
    written: `Der Steg ist fertig.

**Maße**

- 61 Meter
- 3 Meter`,
    left: ['Ortsmarke'],
  },
  Thunderbird: {
    html: `<p>Der Steg ist fertig.</p><p><br></p><div class="moz-cite-prefix">Am 07.12.26 um 09:00 schrieb Ada:<br></div><blockquote type="cite" cite="mid:x@example.org"><pre class="moz-quote-pre" wrap="">Wann?\nHeute.</pre></blockquote><pre class="moz-signature" cols="72">-- \nAda Anker</pre>`,
    written: `Der Steg ist fertig.

Am 07.12.26 um 09:00 schrieb Ada:

> Wann?
>
> Heute.

\\--

Ada Anker`,
  },
  'an encyclopedia': {
    html: `<p>Ein <b>Steg</b> (<span lang="en">pier</span>)<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup> ist ein <a href="https://de.wikipedia.org/wiki/Bauwerk" title="Bauwerk">Bauwerk</a>.</p><div class="mw-heading mw-heading2"><h2 id="Form">Form</h2><span class="mw-editsection"><span>[</span><a href="/w/index.php?action=edit">Bearbeiten</a><span>]</span></span></div><ul><li>Holz</li><li>Stahl</li></ul>`,
    written: `Ein **Steg** (pier) ist ein [Bauwerk](https://de.wikipedia.org/wiki/Bauwerk).

## Form

- Holz
- Stahl`,
  },
  'a blog': {
    html: `<article><header><h1 class="entry-title">Der Steg</h1></header><figure class="wp-block-image"><img src="https://example.org/steg.jpg" alt="Ein Steg"><figcaption>Der Steg im Mai</figcaption></figure><p class="has-drop-cap">Er ist lang.</p><h3 class="wp-block-heading"><strong>Maße</strong></h3><ol class="wp-block-list"><li>61 Meter</li><li>3 Meter</li></ol><div class="wp-block-button"><a class="wp-block-button__link" href="https://example.org/?fbclid=1">Mehr</a></div></article>`,
    written: `## Der Steg

Der Steg im Mai

Er ist lang.

### Maße

1. 61 Meter
2. 3 Meter

[Mehr](https://example.org/)`,
    left: ['ein Bild', 'Zähler'],
  },
  'a page with a list of terms': {
    html: `<dl><dt>Länge</dt><dd>61 Meter</dd><dt>Breite</dt><dd>3 Meter</dd></dl>`,
    written: `Länge

61 Meter

Breite

3 Meter`,
  },
  'a page made of divisions': {
    html: `<div><div class="t">Der Steg</div><div><span>Er ist </span><span style="font-weight: 600">lang</span><span>.</span></div><div><div>Er ist breit.</div></div></div>`,
    written: `Der Steg

Er ist **lang**.

Er ist breit.`,
  },
  'a page laid out by a table': {
    html: `<table role="presentation"><tbody><tr><td><table><tbody><tr><td><h2>Der Steg</h2><p>Er ist lang.</p></td></tr></tbody></table></td></tr></tbody></table>`,
    written: `## Der Steg

Er ist lang.`,
  },
  'an assistant that writes': {
    html: `<h2 data-start="0">Pressemitteilung</h2><p data-start="20"><strong data-start="20">Lichterhaven, 7. Dezember 2026</strong> – Der Steg ist fertig.</p><hr><h3>Vorteile</h3><ul data-start="90"><li><p><strong>Leise:</strong> auch nachts</p></li><li><p><strong>Sparsam:</strong> CO₂</p></li></ul>`,
    written: `## Pressemitteilung

Der Steg ist fertig.

***

### Vorteile

- **Leise:** auch nachts
- **Sparsam:** CO₂`,
    left: ['Ortsmarke'],
  },
  'words of one paragraph': {
    html: `<html><body><!--StartFragment--><span style="color: rgb(0, 0, 0); font-weight: 400; display: inline !important; float: none;">ein langer</span><span>&nbsp;Steg</span><!--EndFragment--></body></html>`,
    written: `ein langer\u00a0Steg`,
  },
  'a chat': {
    html: `<div class="p-rich_text_section">Der Steg ist <b data-stringify-type="bold">fertig</b> <a href="https://example.org/?mc_cid=1&amp;a=2">hier</a><br><br><i data-stringify-type="italic">Gut so</i></div><ol><li data-stringify-indent="0">eins</li><li>zwei</li></ol><pre>a &lt; b</pre>`,
    written: `Der Steg ist **fertig** [hier](https://example.org/?a=2)

*Gut so*

1. eins
2. zwei

\`\`\`
a < b
\`\`\``,
    left: ['Zähler'],
  },
  'a page in Korean': {
    html: `<div class="article"><p>(서울=연합뉴스) 새 부두가 <strong>문을 열었다</strong>.</p><p>길이는 61m이다.</p></div>`,
    written: `새 부두가 **문을 열었다**.

길이는 61m이다.`,
    left: ['Ortsmarke'],
  },
};

/** What text editors and viewers of PDF files put on the clipboard: plain text. */
export const plain: Readonly<Record<string, Pasted>> = {
  'a PDF: lines and hyphens': {
    text: 'Der neue Steg von Lichterhaven ist fertig. Er ist 61 Meter lang und trägt zwölf Boo-\nte. Er wurde im Mai eröff-\nnet und ist für Nord-\nund Südhafen da.\n\nMehr Zahlen gibt es bald, sagte die Leiterin des Hafens bei der Eröffnung am\nMontag.',
    written: `Der neue Steg von Lichterhaven ist fertig. Er ist 61 Meter lang und trägt zwölf Boote. Er wurde im Mai eröffnet und ist für Nord- und Südhafen da.

Mehr Zahlen gibt es bald, sagte die Leiterin des Hafens bei der Eröffnung am Montag.`,
  },
  'a PDF: points': {
    text: 'Der Steg ist\n• lang, denn er reicht bis in die Mitte des\nBeckens\n• breit',
    written: `Der Steg ist

- lang, denn er reicht bis in die Mitte des Beckens
- breit`,
  },
  'a PDF: one block of lines': {
    text: 'Der neue Steg von Lichterhaven ist seit Montag fertig und für alle\noffen. Er ist 61 Meter lang und trägt zwölf Boote, die dort über Nacht\nliegen dürfen.',
    written: `Der neue Steg von Lichterhaven ist seit Montag fertig und für alle offen. Er ist 61 Meter lang und trägt zwölf Boote, die dort über Nacht liegen dürfen.`,
  },
  'an agency': {
    text: 'Lichterhaven (lht) - Der Steg ist fertig.\r\n\r\nEr ist 61 Meter lang.\r\n',
    written: `Der Steg ist fertig.

Er ist 61 Meter lang.`,
    left: ['Ortsmarke'],
  },
  'a text with a dateline': {
    text: 'Lichterhaven, 7. Dezember 2026 – Der Steg ist fertig.\n\nEr ist 61 Meter lang.',
    written: `Der Steg ist fertig.

Er ist 61 Meter lang.`,
    left: ['Ortsmarke'],
  },
  Markdown: {
    text: '## Der Steg\n\nEr ist **lang** und [neu](https://example.org/).\n\n- eins\n- zwei',
    written: `\\## Der Steg

Er ist \\*\\*lang\\*\\* und \\[neu]\\(https\\://example.org/).

- eins
- zwei`,
  },
  'points of a telephone': {
    text: '◦ eins\n◦ zwei\n\n– drei\n– vier',
    written: `* eins
* zwei

- drei
- vier`,
  },
  'an address': {
    text: 'Hafenverbund e. V.\nHafenstraße 1\n12345 Lichterhaven',
    written: `Hafenverbund e. V.

Hafenstraße 1

12345 Lichterhaven`,
  },
};
