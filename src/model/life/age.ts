/** After how many days readers are told that a release is old: what it says may be out of date. */
export const ageDays = 365;

/** Whether a release is so old that readers should be told. */
export const isAged = (publishedAt: string, now: Date): boolean =>
  now.getTime() - Date.parse(publishedAt) > ageDays * 86_400_000;
