/**
 * Lets everybody who asks at the same time share one reading. What changes while a reading is under way may have come too
 * late for it: whoever asks after that gets a reading that began later. Two readings never run at once.
 */
export class SharedReading<T> {
  #running: { result: Promise<T>; changes: number } | undefined;
  #changes = 0;

  /** Notes that something changed. */
  changed(): void {
    this.#changes += 1;
  }

  /** The result of a reading that began after the last change; `read` is called if there is none. Rejects as it does. */
  ask(read: () => Promise<T>): Promise<T> {
    const before = this.#running;
    if (before?.changes === this.#changes) return before.result;
    const result = before ? before.result.then(read, read) : read();
    const mine = { result, changes: this.#changes };
    this.#running = mine;
    const end = () => {
      if (this.#running === mine) this.#running = undefined;
    };
    // Whoever is called back with the result asks no more.
    const later = () => void setTimeout(end, 0);
    result.then(later, later);
    return result;
  }
}
