import { berlin, daysAfter, publicationDay } from './calendar.ts';
import { type Chance, chance } from './chance.ts';
import { drawFacts, type Facts, fill } from './facts.ts';
import { mdx } from './frontmatter.ts';
import { drawBody } from './generated-body.ts';
import { factSheet, gatherings, links, pictureCredit } from './passages/figures.ts';
import type { Language, Told } from './story.ts';
import { stories } from './stories/stories.ts';
import { unveiled, type Veil, veiledStory, veilOf } from './veil.ts';

/** A release as files: the texts, and the names of the picture and attachment that belong beside them. */
export type GeneratedRelease = {
  folder: string;
  texts: { language: Language; source: string; body: string }[];
  picture?: string;
  attachment?: string;
};

/** The clock of the tests: what lies before it has been held. */
const clockDay = '2026-07-15';
const lift = '2026-08-01T09:00:00+02:00';

/** Of twenty releases three are German only, one is English only, three are German and English, the rest is in all. */
function languagesOf(index: number): readonly Language[] {
  const turn = (index * 7) % 20;
  if (turn === 4 || turn === 11 || turn === 17) return ['de'];
  if (turn === 8) return ['en'];
  if (turn === 2 || turn === 13 || turn === 19) return ['de', 'en'];
  return ['de', 'en', 'ko'];
}

/** The release number `index` (from 0) of `count`, in those of its languages that the newsroom has. */
export function generatedRelease(
  index: number,
  count: number,
  spoken: readonly Language[],
  { pictures, isHeld }: { pictures: boolean; isHeld: boolean },
): GeneratedRelease {
  const by = chance(`release ${index} of ${count}`);
  const day = publicationDay(index, count);
  const veil = isHeld ? veilOf(`held ${index}`) : unveiled;
  const story = veiledStory(by.one(stories), veil);
  const facts = drawFacts(by, Number(day.slice(0, 4)), isHeld);
  const number = String(index + 1).padStart(5, '0');
  const slug = `${story.slug}-${facts.place.slug}-${number}`;
  const publishedAt = berlin(day, by.between(8, 16), by.between(0, 59), by.between(0, 59));
  const title = by.one(story.titles);
  const summary = by.one(story.summaries);
  const organisations = [story.partner];
  const hasKicker = by.happens(0.6);
  const isQuoted = by.happens(0.5);
  const picture = (pictures && by.happens(0.2)) || isHeld ? `${story.slug}-${number}.jpg` : undefined;
  const attachment = (pictures && by.happens(0.1)) || isHeld ? `${story.slug}-${number}.pdf` : undefined;
  const hasLinks = by.happens(0.33);
  const event = by.happens(0.15) || isHeld ? drawEvent(by, day, story.partner, facts, veil) : undefined;
  const body = drawBody(by, story, facts, slug, veil);

  const texts = languagesOf(index)
    .filter((language) => spoken.includes(language))
    .map((language) => {
      const said = (told: Told) => fill(told[language], facts.filled[language]);
      const text = body(language);
      const front = {
        title: said(title),
        summary: said(summary),
        publishedAt,
        topics: story.topics,
        ...(isHeld && { embargo: { until: lift } }),
        ...(hasKicker && { kicker: story.kicker[language] }),
        ...(story.issuer && { issuer: story.issuer }),
        organisations,
        ...(picture && { image: { src: `./${picture}`, credit: pictureCredit, alt: story.alt[language] } }),
        ...(attachment && { attachments: [{ file: `./${attachment}`, title: veil(factSheet)[language] }] }),
        ...(hasLinks && {
          links: links.map((label, place) => ({
            label: veil(label)[language],
            href: `https://example.org/${slug}/${place + 1}`,
          })),
        }),
        ...(event && { events: [event(language)] }),
      };
      return { language, source: mdx(front, text, isQuoted), body: text };
    });
  return { folder: `${day}-${slug}`, texts, ...(picture && { picture }), ...(attachment && { attachment }) };
}

function drawEvent(by: Chance, day: string, organiser: string, facts: Facts, veil: Veil) {
  const title = veil(by.one(gatherings));
  const start = daysAfter(day, by.between(7, 40));
  const isTimed = by.happens(0.5);
  const hour = by.between(9, 17);
  return (language: Language) => ({
    title: fill(title[language], facts.filled[language]),
    start: isTimed ? berlin(start, hour, 0) : start,
    ...(isTimed && { end: berlin(start, hour + 2, 30) }),
    place: facts.filled[language]['place'],
    organiser,
    status: start < clockDay ? 'held' : 'confirmed',
  });
}
