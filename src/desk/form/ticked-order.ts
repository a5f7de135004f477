/**
 * Puts a value that somebody ticks into a list whose first value counts most. What stands there keeps its order. A value
 * that the saved list has returns to its place there; others follow as they are offered, in whatever order they are
 * ticked.
 */
export function putTicked(
  list: string[],
  value: string,
  saved: readonly string[],
  offered: readonly string[],
): void {
  const place = saved.indexOf(value);
  if (place >= 0) {
    const before = saved.slice(0, place).map((one) => list.indexOf(one));
    list.splice(Math.max(-1, ...before) + 1, 0, value);
    return;
  }
  const rank = offered.indexOf(value);
  const isFree = (one: string, at: number) => at > 0 && !saved.includes(one);
  const next = list.findIndex((one, at) => isFree(one, at) && offered.indexOf(one) > rank);
  list.splice(next < 0 ? list.length : next, 0, value);
}
