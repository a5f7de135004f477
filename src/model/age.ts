const day = 86_400_000;

/** Whether a release is so old (more than a year) that readers should be told: what it says may be out of date. */
export const isAged = (publishedAt: string, now: Date): boolean =>
  now.getTime() - Date.parse(publishedAt) > 365 * day;
