import type { Pasted } from './pasted.ts';

const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- @font-face {font-family:Calibri;} p.MsoNormal {margin:0cm;} --></style></head><body lang=DE link=blue style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const normal = (words: string) => `<p class=MsoNormal>${words}<o:p></o:p></p>`;
const point = (sign: string, level: number, words: string, list = 'l0') =>
  `<p class=MsoListParagraph style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
const run = (words: string, style = '') =>
  `<span data-contrast="auto" xml:lang="DE-DE" class="TextRun SCXW1 BCX0" style="${style}font-family:Calibri"><span class="NormalTextRun SCXW1 BCX0">${words}</span></span>`;
const paragraph = (words: string) =>
  `<div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0" paraid="1" paraeid="{a}{1}">${words}<span class="EOP SCXW1 BCX0" data-ccp-props="{}">&nbsp;</span></p></div>`;
const excel = (rows: string) =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"><style><!--td {mso-number-format:General;}--></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'><!--StartFragment--><col width=64 span=2 style='width:48pt'>${rows}<!--EndFragment--></table></body></html>`;

/** What the programs of Microsoft put on the clipboard. */
export const fromMicrosoft: Readonly<Record<string, Pasted>> = {
  'Word: title and subtitle': {
    html: word(
      `<p class=MsoTitle>Der Steg<o:p></o:p></p><p class=MsoSubtitle>Er ist lang<o:p></o:p></p><h1>Maße<o:p></o:p></h1>${normal('61 Meter.')}<h2>Breite<o:p></o:p></h2>${normal('3 Meter.')}`,
    ),
    written: `## Der Steg

Er ist lang

## Maße

61 Meter.

### Breite

3 Meter.`,
  },
  'Word: letters and numbers in a list': {
    html: word(
      `${point('1.', 1, 'Erstens')}${point('a)', 2, 'darunter')}${point('b)', 2, 'daneben')}${point('2.', 1, 'Zweitens')}${normal('Dazwischen.')}${point('3.', 1, 'Drittens')}`,
    ),
    written: `1. Erstens
   1. darunter
   2. daneben
2. Zweitens

Dazwischen.

3. Drittens`,
  },
  'Word: changes that nobody has accepted yet': {
    html: word(
      normal(
        `Der Steg ist <ins cite="mailto:Ada" datetime="2026-12-01T10:00">sehr </ins><del cite="mailto:Ada" datetime="2026-12-01T10:00">ganz </del>lang.`,
      ),
    ),
    written: `Der Steg ist sehr lang.`,
    left: ['Kommentare'],
  },
  'Word: endnotes': {
    html: word(
      `${normal(`Der Steg<a style='mso-endnote-id:edn1' href="#_edn1" name="_ednref1"><span class=MsoEndnoteReference><![if !supportFootnotes]>[i]<![endif]></span></a> ist lang.`)}<div style='mso-element:endnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:endnote' id=edn1><p class=MsoEndnoteText><a style='mso-endnote-id:edn1' href="#_ednref1" name="_edn1"><span class=MsoEndnoteReference>[i]</span></a> Laut Werft.<o:p></o:p></p></div></div>`,
    ),
    written: `Der Steg[^1] ist lang.

[^1]: Laut Werft.`,
  },
  'Word: a table with a head over two columns': {
    html: word(
      `<table class=MsoTableGrid border=1 cellspacing=0><thead><tr><td width=100><p class=MsoNormal><b>Jahr<o:p></o:p></b></p></td><td colspan=2><p class=MsoNormal align=center style='text-align:center'><b>Plätze<o:p></o:p></b></p></td></tr></thead><tr><td rowspan=2>${normal('2026')}</td><td>${normal('klein')}</td><td>${normal('12')}</td></tr><tr><td>${normal('groß')}</td><td>${normal('3')}</td></tr></table>`,
    ),
    written: `| Jahr | Plätze | |
| --- | --- | --- |
| 2026 | klein | 12 |
| | groß | 3 |`,
  },
  'Word: a text frame': {
    html: word(
      `<table border=1><tr><td>${normal('<b>Auf einen Blick</b>')}${normal('61 Meter.')}</td></tr></table>${normal('Mehr.')}`,
    ),
    written: `**Auf einen Blick**

61 Meter.

Mehr.`,
  },
  'Word: small capitals, colours, highlights and hidden text': {
    html: word(
      normal(
        `<span style='font-variant:small-caps;color:red'>Der Steg</span> ist <span style='background:yellow;mso-highlight:yellow'>lang</span><span style='display:none;mso-hide:all'> geheim</span>, <s>kurz</s> <u>breit</u> und <b><i>neu</i></b>. 5&nbsp;m<sup>2</sup>`,
      ),
    ),
    written: `Der Steg ist lang, ~~kurz~~ breit und ***neu***. 5\u00a0m<sup>2</sup>`,
  },
  'Word: line breaks and tabs': {
    html: word(
      `${normal('Hafenstraße 1<br>12345 Lichterhaven')}${normal("Telefon:<span style='mso-tab-count:1'>      </span>030 1")}`,
    ),
    written: `Hafenstraße 1\\
12345 Lichterhaven

Telefon: 030 1`,
  },
  'Word in the browser': {
    html: `<div class="SCXW1 BCX0"><div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0" role="heading" aria-level="1">${run('Der Steg')}<span class="EOP">&nbsp;</span></p></div>${paragraph(`${run('Er ist ')}${run('neu', 'font-weight:bold;')}${run('.')}`)}<div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1 BCX0" role="list"><li data-leveltext="" data-aria-level="1" class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph">${run('Leise')}<span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1 BCX0" role="list"><li data-leveltext="" data-aria-level="1" class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph">${run('Sparsam')}<span class="EOP">&nbsp;</span></p></li></ul></div></div>`,
    written: `## Der Steg

Er ist **neu**.

- Leise
- Sparsam`,
  },
  Excel: {
    html: excel(
      `<tr height=20><td height=20 class=xl65 width=64>Jahr</td><td class=xl65 align=right>Plätze</td></tr><tr height=20><td height=20 align=right>2026</td><td align=right>1.200,5</td></tr><tr height=20><td height=20>Summe</td><td></td></tr>`,
    ),
    written: `| Jahr | Plätze |
| --- | --: |
| 2026 | 1.200,5 |
| Summe | |`,
  },
  'Excel: one cell': { html: excel('<tr height=20><td height=20 align=right>12</td></tr>'), written: `12` },
  PowerPoint: {
    html: `<html xmlns:p="urn:schemas-microsoft-com:office:powerpoint"><body><!--StartFragment--><div style='mso-element:para-border-div'><p style='text-align:left;margin-left:.38in'><span style='font-size:18.0pt'>Der Steg</span></p><div class=O style='margin-left:.38in'><span style='mso-special-format:bullet;position:absolute;left:-.38in'>•</span><span style='font-size:18.0pt'>lang</span></div><div class=O><span style='mso-special-format:bullet;position:absolute'>•</span><span>breit</span></div></div><!--EndFragment--></body></html>`,
    written: `Der Steg

- lang
- breit`,
  },
  'Outlook: a mail with a signature': {
    html: word(
      `${normal('Guten Tag,')}${normal('&nbsp;')}${normal('der Steg ist fertig: <a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fsteg&amp;data=05&amp;reserved=0">example.org/steg</a>')}${normal('<span style=\'mso-fareast-language:DE\'>Ada Anker</span><br><img width=100 height=50 src="cid:image001.png@01D">')}`,
    ),
    written: `Guten Tag,

der Steg ist fertig: [example.org/steg](https://example.org/steg)

Ada Anker`,
    left: ['ein Bild', 'Zähler'],
  },
  'Outlook: an answer with the mail below': {
    html: word(
      `${normal('Einverstanden.')}<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Von:</b> Ada Anker &lt;ada@example.org&gt; <br><b>Gesendet:</b> Montag<o:p></o:p></p></div>${normal('Ist es so gut?')}`,
    ),
    written: `Einverstanden.

**Von:** Ada Anker \\<ada\\@example.org>\\
**Gesendet:** Montag

Ist es so gut?`,
  },
  'Outlook in the browser': {
    html: `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">Der Steg ist <b>fertig</b>.</div><div class="elementToProof" style="font-size: 12pt;"><br></div><ul data-editing-info="{}"><li style="font-size: 12pt;"><div role="presentation" class="elementToProof">lang</div></li><li><div role="presentation" class="elementToProof">breit</div></li></ul>`,
    written: `Der Steg ist **fertig**.

- lang
- breit`,
  },
  Teams: {
    html: `<p>Der Steg ist <strong>fertig</strong>&nbsp;<span title="Smile" type="(smile)"><img itemtype="http://schema.skype.com/Emoji" alt="🙂" src="https://statics.teams.cdn.office.net/x"></span></p><p>&nbsp;</p><p>Bis morgen</p>`,
    written: `Der Steg ist **fertig**\u00a0🙂

Bis morgen`,
  },
};
