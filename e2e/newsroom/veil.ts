import { chance } from './chance.ts';
import type { Language, Story, Told } from './story.ts';

/** Puts other words into a text, the same in each call. */
export type Veil = (told: Told) => Told;

export const unveiled: Veil = (told) => told;

const syllables: Record<Language, readonly string[]> = {
  de: ['va', 'ro', 'lith', 'ke', 'mun', 'tor', 'sel', 'quo', 'brin', 'dax', 'fjel', 'nup'],
  en: ['wex', 'ol', 'thrin', 'ba', 'zud', 'mer', 'ky', 'plon', 'ish', 'rav', 'ude', 'quil'],
  ko: ['뷰', '렛', '콤', '쟈', '뮈', '덱', '폰', '슐', '웨', '틱', '낭', '묘'],
};

/**
 * The words of one held-back release, which no other text has: every second word, and each word after a number, is an
 * invented one. The generator draws its sentences from a pool, and a sentence that is public is no secret.
 */
export function veilOf(seed: string): Veil {
  const veiled = (text: string, language: Language): string => {
    const by = chance(`${seed} ${text}`);
    let turn = 0;
    // Slots for facts stay.
    return text.replace(
      /(\{\w+\} ?)?(\p{L}{2,})(?![\w}])/gu,
      (all: string, slot: string | undefined, word: string, at: number, whole: string) => {
        if (whole[at + (slot?.length ?? 0) - 1] === '{') return all;
        turn += 1;
        if (slot === undefined && turn % 2 === 0) return all;
        let other = '';
        const length = language === 'ko' ? word.length : Math.max(4, word.length);
        while (other.length < length) other += by.one(syllables[language]);
        const cut = other.slice(0, length);
        return (slot ?? '') + (/^\p{Lu}/u.test(word) ? cut.charAt(0).toUpperCase() + cut.slice(1) : cut);
      },
    );
  };
  return ({ de, en, ko }) => ({ de: veiled(de, 'de'), en: veiled(en, 'en'), ko: veiled(ko, 'ko') });
}

/** A story in other words. */
export const veiledStory = (story: Story, veil: Veil): Story => ({
  ...story,
  kicker: veil(story.kicker),
  titles: story.titles.map(veil),
  summaries: story.summaries.map(veil),
  alt: veil(story.alt),
  heading: veil(story.heading),
});
