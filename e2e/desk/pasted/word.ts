const gap = '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;&nbsp;&nbsp; </span>';
const point = (sign: string, level: number, words: string, list = 'l0') =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}${gap}</span></span><![endif]>${words}<o:p></o:p></p>`;
const cell = (words: string, more = '') => `<td ${more}><p class=MsoNormal>${words}<o:p></o:p></p></td>`;

/** A press release as Word puts it on the clipboard. */
export const fromWord = {
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-number-format:bullet;} --></style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml><![endif]--></head><body lang=DE><!--StartFragment-->
<h1>Der neue Steg<o:p></o:p></h1>
<p class=MsoNormal>Lichterhaven, 3. Dezember 2026 – Der Steg tr&auml;gt <b style='mso-bidi-font-weight:normal'>zw&ouml;lf Boote</b> und ist <i>fertig</i>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> Er spart CO<sub>2</sub> und
kostet 5&nbsp;Mio.&nbsp;Euro (<a href="https://example.org/steg?utm_source=word&amp;b=1">mehr</a>, <a href="#_Toc12">Verzeichnis</a>).<span style='mso-comment-reference:AA_1'>[AA1]</span><del cite="mailto:Ada%20Anker" datetime="2026-12-01T10:00">gestrichen</del><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h3>Vorteile<o:p></o:p></h3>
${point('&middot;', 1, 'Leise')}
${point('o', 2, 'auch nachts')}
${point('&middot;', 1, 'Sparsam')}
${point('1.', 1, 'Anlegen', 'l1')}
${point('2.', 1, 'Festmachen', 'l1')}
<p class=MsoNormal>Zahlen:<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr>${cell('<b>Jahr</b>')}${cell('<b>Pl&auml;tze</b>', "style='text-align:right'")}</tr><tr><td><p>2026 | neu</p><p>vorl&auml;ufig</p></td>${cell('12', "style='text-align:right'")}</tr><tr>${cell('Summe', 'colspan=2')}</tr></table>
<p class=MsoNormal><![if !vml]><img width=133 height=100 src="file:///C:/Users/x/clip_image002.jpg"><![endif]><o:p></o:p></p>
<div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Laut Werft.<o:p></o:p></p></div></div>
<!--EndFragment--></body></html>`,
  written: `## Der neue Steg

Der Steg trägt **zwölf Boote** und ist *fertig*.[^1] Er spart CO<sub>2</sub> und kostet 5\u00a0Mio.\u00a0Euro ([mehr](https://example.org/steg?b=1), Verzeichnis).

### Vorteile

- Leise
  - auch nachts
- Sparsam

1. Anlegen
2. Festmachen

Zahlen:

| Jahr | Plätze |
| --- | --: |
| 2026 \\| neu<br />vorläufig | 12 |
| Summe | |

[^1]: Laut Werft.`,
  left: ['ein Bild', 'Ortsmarke', 'Zähler', 'Kommentare'],
};
