/** The newest of some instants (milliseconds), or undefined when there are none. */
export const newest = (times: readonly number[]): Date | undefined =>
  times.length ? new Date(times.reduce((a, b) => Math.max(a, b))) : undefined;
