import { instantIn } from '../../src/model/text/dates.ts';
import type { Chance } from '../newsroom/chance.ts';

/** Zones with offsets that are no whole hours, with changes of half an hour, and at both edges of the day. */
export const zones = [
  ...['Europe/Berlin', 'Asia/Seoul', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns'],
  ...['Pacific/Chatham', 'Pacific/Kiritimati', 'Pacific/Marquesas', 'Africa/Casablanca', 'Antarctica/Troll'],
  ...['Etc/GMT+12', 'UTC', 'Europe/Dublin', 'America/Argentina/Buenos_Aires', 'Pacific/Apia', 'Asia/Tehran'],
];

const day = 86_400_000;

/** The instant of all checks and first builds. */
export const today = Date.parse('2026-07-15T12:00:00Z');

/** An instant in a zone, at odd seconds: at both ends of a day, of a year, on a leap day, or anywhere. */
export function past(by: Chance, zone: string): string {
  const odd = [
    Date.UTC(2024, 1, 29, 12),
    Date.UTC(1999, 11, 31, 23, 59, 59),
    Date.UTC(1970, 0, 1),
    Date.UTC(1969, 11, 31, 23, 59, 59),
    Date.UTC(1979, 11, 31, 12),
    Date.UTC(2025, 2, 30, 1),
    Date.UTC(2025, 9, 26, 0, 30),
    today,
  ];
  const at = by.happens(0.3) ? by.one(odd) : today - by.between(1, 2400) * day - by.between(0, 86_399) * 1000;
  return instantIn(zone, at);
}

/** An instant some days after another, or before it. */
export const shifted = (zone: string, from: string, days: number) =>
  instantIn(zone, Math.floor(Date.parse(from) / 1000) * 1000 + Math.round(days * day));

const nearDays = 90;

/** An instant that has not come, in the coming weeks. */
export const ahead = (by: Chance, zone: string) =>
  instantIn(zone, today + by.between(1, nearDays * 86_400) * 1000);

/** Whether an instant comes within these weeks. */
export const isNear = (instant: string) => Date.parse(instant) <= today + nearDays * day;

/** The day of an instant where it is written. */
export const dayOf = (instant: string) => instant.slice(0, 10);
