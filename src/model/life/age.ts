/** The age in days from which a release has a notice that it may be out of date. */
export const ageDays = 365;

/** Whether a release is old enough for the notice. */
export const isAged = (publishedAt: string, now: Date): boolean =>
  now.getTime() - Date.parse(publishedAt) > ageDays * 86_400_000;
