import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toText } from 'hast-util-to-text';
import { sites } from '../sites.ts';
import { elements, pages } from './files.ts';

/** Words that show that a fact of the source stands on the page, per language. */
const facts: Record<string, [de: RegExp, en: RegExp, ko: RegExp]> = {
  'Busan is the second-largest metropolis': [/zweitgrößte/, /second-largest/, /제2|두 번째|둘째/],
  'after the capital Seoul': [/Hauptstadt Seoul/, /capital,? Seoul/, /수도 서울/],
  'on 5 September 2019': [/5\. September 2019/, /5 September 2019/, /2019년 9월 5일/],
  'in the Saxon capital Dresden': [/sächsische Landeshauptstadt Dresden/, /Dresden/, /드레스덴/],
  'led by AHK Korea': [/geleitet[^.]*AHK Korea/, /AHK Korea/, /AHK Korea/],
  'exploratory talks': [/Sondierungsgespräche/, /[Ee]xploratory talks/, /예비|탐색|사전/],
  'SAW Components': [/SAW Components/, /SAW Components/, /SAW/],
  'TechnologieZentrum Dresden Nord': [
    /TechnologieZentrum Dresden Nord/,
    /TechnologieZentrum Dresden Nord/,
    /TechnologieZentrum Dresden Nord/,
  ],
  'trade dispute with Japan': [/Handelsstreit/, /trade dispute/, /무역/],
  'since 8 August': [/8\. August 2019/, /8 August 2019/, /2019년 8월 8일/],
  'North Korea': [/Nordkorea/, /North Korea/, /북한/],
  'chemicals for chip production': [/Chemikalien/, /chemicals/, /화학/],
  'preferred partner': [/bevorzugte/, /preferred/, /우대|우호|우선/],
  'Germany in particular': [/insbesondere mit Deutschland/, /Germany in particular/, /독일/],
  'several delegation visits': [/mehrere Delegationsbesuche/, /several delegation visits/, /여러/],
  Novaled: [/Novaled/, /Novaled/, /Novaled/],
  'Frank Bösenberg': [/Frank Bösenberg/, /Frank Bösenberg/, /Frank Bösenberg/],
  'largest microelectronics region of Europe': [
    /Europas größte Mikroelektronikregion/,
    /Europe’s largest microelectronics region/,
    /유럽 최대/,
  ],
  'every second chip': [/jeder zweite/i, /every second chip/i, /두 개 가운데 하나/],
  'the Iksan delegation at the end of November 2019': [
    /Ende November 2019/,
    /end of November 2019/,
    /2019년 11월 말/,
  ],
  'research institutions can apply': [/Forschungseinrichtungen/, /research institut/, /연구/],
  'settlement in both directions': [/Ansiedlung/, /both directions|in either direction/, /양방향|양쪽|양국/],
  'working group': [
    /International Business\s+Development/,
    /International Business\s+Development/,
    /International Business\s+Development/,
  ],
  'about 350 members': [/rund 350/, /(?:about|around|some) 350/, /350/],
  'founded in 2000': [/2000 gegründet/, /2000/, /2000년/],
  'the media contact of 2019': [
    /\+49 351 8925804/,
    /nadja\.dehne@silicon-saxony\.de/,
    /나디아 데네|Nadja Dehne/,
  ],
  'the source of the picture': [/Depesche/, /Depesche/, /Depesche/],
};

const paths = [
  '2019/09/busan-delegation/index.html',
  'en/2019/09/busan-delegation/index.html',
  'ko/2019/09/busan-delegation/index.html',
];
const trees = pages(sites.real.out);

for (const [index, path] of paths.entries()) {
  const [article] = elements(
    trees.get(path) ?? { type: 'root', children: [] },
    ({ tagName }) => tagName === 'article',
  );
  const [prose] = article
    ? elements({ type: 'root', children: [article] }, ({ properties }) =>
        [properties['className']].flat().includes('prose'),
      )
    : [];
  const text = article ? toText(article).replaceAll('\u00a0', ' ') : '';

  test(`every fact of the visit stands in ${path}`, () => {
    const missing = Object.entries(facts).filter(([, words]) => !words[index]?.test(text));
    assert.deepEqual(
      missing.map(([fact]) => fact),
      [],
    );
  });

  test(`the text of ${path} has at least 300 words`, () => {
    assert.ok(toText(prose ?? { type: 'root', children: [] }).split(/\s+/).length >= 300);
  });

  test(`nobody is quoted in ${path}, and the contact of 2019 is text`, () => {
    const root = { type: 'root', children: article ? [article] : [] } as const;
    assert.equal(
      elements({ ...root, children: [...root.children] }, ({ tagName }) => tagName === 'blockquote').length,
      0,
    );
    const calls = elements({ ...root, children: [...root.children] }, ({ properties }) =>
      /^(?:tel:|mailto:[^?])/.test(String(properties['href'] ?? '')),
    );
    assert.deepEqual(calls, []);
  });
}
