/** A time of captions: `00:01.000` in WebVTT, `00:00:01,000` in SRT. */
const time = String.raw`(?:\d{1,4}:)?\d{1,2}:\d\d[.,]\d{1,3}`;
const settings = String.raw`(?:[ \t]+(?:align|line|position|region|size|vertical):\S+)*`;
const times = String.raw`${time}[ \t]*-->[ \t]*${time}${settings}`;

const timed = new RegExp(times);
/** With the number of the cue before them. */
const everyTime = new RegExp(String.raw`(?:(?<![^\n])[ \t]*\d+[ \t]*\n)?[ \t]*${times}`, 'g');
/** A line between an empty one and times. */
const everyId = new RegExp(String.raw`\n[ \t]*\n[^\n]+\n(?=[ \t]*${times})`, 'g');
/** Blocks without a cue (https://www.w3.org/TR/webvtt1/#file-structure), and the times of words within one. */
const apart = /\n[ \t]*\n(?:NOTE|STYLE|REGION)\b[^]*?(?=\n[ \t]*\n|$)/g;
const timeOfWord = /<\d[\d:.,]*>/g;

/** Whether a text has times of captions, between which a sentence may go on. */
export const hasCueTimes = (text: string): boolean => text.includes('-->') && timed.test(text);

/**
 * Captions without their times, ids and notes, so that a sentence that is cut over cues stands in one piece. A line that is
 * shown again under the next time, as in captions that roll, stands there once.
 */
export function withoutCueTimes(captions: string): string {
  const lines = captions
    .replace(/\r\n?/g, '\n')
    .replace(apart, '\n')
    .replace(everyId, '\n')
    .replace(everyTime, '\n')
    .replace(timeOfWord, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const shown = lines.map((line) => line.replace(/<[^<>]*>/g, '').trim());
  return lines.filter((_, at) => at === 0 || shown[at] !== shown[at - 1]).join('\n');
}
