import type { Chance } from './chance.ts';
import { type Facts, fill, numberIn } from './facts.ts';
import { background } from './passages/background.ts';
import { headings, listIntro, steps, tableHead, tableRows } from './passages/figures.ts';
import { funding } from './passages/funding.ts';
import { outlook } from './passages/outlook.ts';
import { participation, programme } from './passages/participation.ts';
import type { Language, Story, Told } from './story.ts';
import { unveiled, type Veil } from './veil.ts';
import { partners } from './vocabulary.ts';

type Piece = (language: Language) => string;

/** Chooses what a release says and in which order; the languages then say the same, in the words of the veil. */
export function drawBody(by: Chance, story: Story, facts: Facts, slug: string, veil: Veil = unveiled): Piece {
  const has = {
    quote: by.happens(0.35),
    box: by.happens(0.35),
    list: by.happens(0.35),
    table: by.happens(0.35),
  };
  const sayOrg = orgWords(story.partner, by.happens(0.35) ? (by.happens(0.5) ? 'plain' : 'worded') : 'none');
  const sayProgramme = (language: Language) =>
    has.list ? `[${veil(programme)[language]}](https://example.org/${slug})` : veil(programme)[language];
  const say = (told: Told) => (language: Language) =>
    fill(veil(told)[language], {
      ...facts.filled[language],
      ...sayOrg(language),
      programme: sayProgramme(language),
    });
  const paragraph =
    (sentences: readonly Told[]): Piece =>
    (language) =>
      sentences.map((told) => say(told)(language)).join(' ');

  const own = by.some(story.sentences, 8);
  const context = by.some(background, 5);
  const money = by.some(funding, 3);
  const next = by.some(outlook, 5);
  const take = by.some(participation, 2);
  const pieces: (Piece | undefined)[] = [
    paragraph([by.one(story.leads)]),
    paragraph(own.slice(0, 3)),
    (language) => `## ${story.heading[language]}`,
    paragraph(own.slice(3, 6)),
    has.quote ? quote(story.speaker, veil(by.one(story.quotes))) : undefined,
    paragraph([...own.slice(6), ...context.slice(0, 1)]),
    has.box ? factBox(story, say, veil) : undefined,
    has.table ? table(by, veil) : undefined,
    (language) => `## ${veil(headings.background)[language]}`,
    paragraph(context.slice(1)),
    paragraph(money),
    (language) => `## ${veil(headings.outlook)[language]}`,
    paragraph(next.slice(0, 2)),
    ...(has.list ? [(language: Language) => veil(listIntro)[language], list(by.some(steps, 3), say)] : []),
    paragraph([...next.slice(2), ...take]),
  ];
  return (language) => pieces.flatMap((piece) => (piece ? [piece(language)] : [])).join('\n\n');
}

function orgWords(id: string, link: 'none' | 'plain' | 'worded') {
  const partner = partners[id];
  if (!partner) throw new Error(`The vocabulary has no words for ${id}.`);
  return (language: Language) => {
    const name = partner.name[language];
    const shown = {
      none: name,
      plain: `<OrgLink id="${id}" />`,
      worded: `<OrgLink id="${id}">${name}</OrgLink>`,
    }[link];
    const [nominative = '', dative = ''] =
      language === 'de'
        ? [partner.nominative, partner.dative]
        : language === 'en'
          ? [partner.article, partner.article]
          : [];
    return { org: nominative + shown, orgDative: dative + shown };
  };
}

type Say = (told: Told) => Piece;

const quote =
  (speaker: string, words: Told): Piece =>
  (language) =>
    `<Quote speaker="${speaker}">\n${words[language]}\n</Quote>`;

const list =
  (entries: readonly Told[], say: Say): Piece =>
  (language) =>
    entries.map((entry) => `- ${say(entry)(language)}`).join('\n');

const factBox =
  (story: Story, say: Say, veil: Veil): Piece =>
  (language) =>
    `<FactBox title="${veil(headings.facts)[language]}">\n${list(story.facts, say)(language)}\n</FactBox>`;

function table(by: Chance, veil: Veil): Piece {
  const rows = by
    .some(tableRows, 3)
    .map((label) => ({ label, before: by.between(90, 4000), now: by.between(90, 4000) }));
  return (language) =>
    [
      `| ${tableHead.map((cell) => cell[language]).join(' | ')} |`,
      '| :-- | --: | --: |',
      ...rows.map(
        ({ label, before, now }) =>
          `| ${veil(label)[language]} | ${numberIn(language, before)} | ${numberIn(language, now)} |`,
      ),
    ].join('\n');
}
