/** The latest of some instants (milliseconds). Undefined without any. */
export const newest = (times: readonly number[]): Date | undefined =>
  times.length ? new Date(times.reduce((a, b) => Math.max(a, b))) : undefined;
