/**
 * The id of an event in calendars is its index among all events of its release, vague ones included. Date and title may be
 * corrected, and with a new id a calendar would keep the wrong entry beside the right one. If events are reordered,
 * their entries exchange contents, and a calendar still has the right ones.
 */
export const eventIdOf = (guid: string, place: number): string => `${guid}#event-${place + 1}`;
