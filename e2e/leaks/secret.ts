import sharp from 'sharp';
import { type Files, newsroom, release } from '../small-newsroom.ts';

/** The folder of the release that is held back until the morning after the instant of the tests. */
export const heldFolder = '2026-07-16-sturmvogel';

/* Its words. Every planted leak carries some of them. */
export const title = 'Werft Lichterhaven und Reederei Sturmvogel verschmelzen zum Jahreswechsel';
export const summary =
  'Die beiden Aufsichtsräte haben der Verschmelzung am Dienstagabend einstimmig zugestimmt; die Belegschaft erfährt es morgen.';
export const sentence =
  'Der gemeinsame Vorstand zieht im Februar in das ehemalige Zollhaus am Fischmarkt und streicht die zweite Verwaltung.';
export const quotation =
  'Niemand verliert seinen Arbeitsplatz, aber jeder zweite bekommt eine andere Aufgabe an einem anderen Kai.';
export const figure = '347,5 Millionen Taler';
export const caption =
  'Der künftige Sitz im alten Zollhaus am Fischmarkt, gesehen von der Drehbrücke bei Ebbe';
export const person = 'Quirin Quastenflosser';
export const organisation = 'Sturmvogel Beteiligungen';
export const korean =
  '두 회사의 감사회는 화요일 저녁에 합병을 만장일치로 승인했으며 직원들은 내일 아침에 회사 식당에서 처음으로 이 소식을 듣게 된다고 두 회사가 밝혔다.';

/** The picture of the held-back release: colours that no other picture has. */
export const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 1600, height: 900, channels: 3, background: '#123456' } })
    .composite([
      { input: { create: { width: 500, height: 700, channels: 3, background: '#fa5' } }, left: 90, top: 60 },
      {
        input: { create: { width: 300, height: 200, channels: 3, background: '#5af' } },
        left: 900,
        top: 500,
      },
    ])
    .jpeg()
    .toBuffer();

const later = { publishedAt: '2026-07-16T09:00:00+02:00' };

/** The newsroom around every leak: the held-back release in two languages, and whom only it names. */
export async function heldFiles(): Promise<Files> {
  return {
    'newsroom.yaml': newsroom.replace('[de, en]', '[de, en, ko]'),
    'organisations/sturmvogel.yaml': `name: { de: ${organisation} }\nlegalName: ${organisation} Aktiengesellschaft\nkind: partner\nurl: https://sturmvogel.example/\n`,
    'people/quirin.yaml': `name: ${person}\norganisation: sturmvogel\nrole: { de: Designierter Vorsitzender des gemeinsamen Vorstands }\nemail: quirin@sturmvogel.example\nphone: +49 30 23125 067\n`,
    'topics/verschmelzung.yaml': 'name: { de: Verschmelzung der Werften }\n',
    [`releases/${heldFolder}/index.de.mdx`]: release(
      {
        ...later,
        title,
        summary,
        topics: '[hafen, verschmelzung]',
        organisations: '[sturmvogel]',
        contacts: '[quirin]',
        image: `{ src: ./zollhaus.jpg, alt: Ein Backsteinhaus mit zwei Giebeln hinter einer Brücke, credit: Ada Anker, caption: "${caption}" }`,
        attachments:
          '[{ file: ./verschmelzungsbericht.txt, title: Der Bericht über die Verschmelzung in Zahlen }]',
      },
      `${sentence}\n\nDer Umtausch bewertet beide Häuser mit zusammen ${figure}.\n\n<Quote speaker="quirin">\n${quotation}\n</Quote>`,
    ),
    [`releases/${heldFolder}/index.ko.mdx`]: release(
      {
        ...later,
        title: '리히터하펜 조선소와 슈투름포겔 해운, 연말에 합병하기로',
        summary: korean,
        topics: '[hafen, verschmelzung]',
        organisations: '[sturmvogel]',
        contacts: '[quirin]',
        image: `{ src: ./zollhaus.jpg, alt: 다리 뒤에 박공이 두 개인 벽돌집이 서 있다, credit: Ada Anker }`,
      },
      '새 이사회는 이월에 어시장 옆 옛 세관 건물로 옮기고 두 번째 관리 부서를 없앤다.',
    ),
    [`releases/${heldFolder}/zollhaus.jpg`]: await picture(),
    [`releases/${heldFolder}/verschmelzungsbericht.txt`]: `Bericht: ${sentence}`,
  };
}
