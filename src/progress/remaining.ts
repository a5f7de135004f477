/** The part of a step that has to be done before anything can be said of the rest. */
const enough = 1 / 20;

/**
 * Milliseconds that the rest of a step takes if it goes on as it has gone so far, rounded up to what can be known: 5 seconds,
 * above a minute 15, above two minutes full minutes. Undefined as long as too little is done, and when nothing is left.
 */
export function remaining(done: number, of: number, passed: number): number | undefined {
  if (done < of * enough || done < 2 || done >= of) return undefined;
  const seconds = ((passed / done) * (of - done)) / 1_000;
  const unit = seconds > 120 ? 60 : seconds > 60 ? 15 : seconds > 10 ? 5 : 1;
  return Math.ceil(seconds / unit) * unit * 1_000;
}
