import satori from 'satori';
import sharp from 'sharp';
import type { CardFacts } from './card-facts.ts';
import { layout, size } from './layout.ts';
import { bold, ownSlice } from './slices.ts';
import { settingOf } from './typesetting.ts';

/**
 * The preview picture of a shared page, 1200 × 630 pixels, as a PNG: the same bytes for the same facts. If a character
 * of the title cannot be drawn (an emoji, Arabic, Chinese), the card has only the newsroom's name. A kicker, day or
 * name that cannot be drawn is left out.
 */
export async function socialCard(facts: CardFacts): Promise<Uint8Array> {
  const own = facts.face && ownSlice(facts.face);
  const settings = {
    newsroom: settingOf(facts.newsroom, bold.title, own),
    kicker: settingOf(facts.kicker, bold.label),
    title: settingOf(facts.title, bold.title, own),
    day: settingOf(facts.day, bold.label),
  };
  const slices = new Set(Object.values(settings).flatMap((setting) => setting?.slices ?? []));
  const svg = await satori(layout(settings, facts.language, facts.colours), {
    ...size,
    fonts: [...slices].map(({ name, weight, data }) => ({ name, weight, data, style: 'normal' })),
    loadAdditionalAsset: (_, segment) => Promise.reject(new Error(`No slice draws ${segment}.`)),
  });
  // Few flat colours: two thirds of the bytes without a visible difference.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, dither: 0, effort: 1 }).toBuffer();
}
