import { durationIn } from '../i18n/duration.ts';
import type { BuildStep, ProgressWords } from '../i18n/shapes/progress.ts';
import { buildSteps, type Progress } from './progress.ts';
import { remaining } from './remaining.ts';
import type { Screen } from './screen.ts';

/** Milliseconds between two drawings of the line. */
const pause = 100;
/** Steps that say themselves how they ended. */
const saidOtherwise: readonly BuildStep[] = ['proof'];
/** Steps whose parts are counted, if there are any. */
const isCounted = (step: BuildStep) => step !== 'code';

type Running = {
  step: BuildStep;
  began: number;
  /** Since when, and from where, the parts are counted: what a step does before tells nothing of its rate. */
  counting?: { since: number; from: number } | undefined;
  done?: number | undefined;
  of?: number | undefined;
};
type Options = { words: ProgressWords; language: string; clock: () => number };

/** Shows how far a build is, and one line for each step that is over. `clock` tells milliseconds. */
export class ProgressDisplay {
  readonly #screen: Screen;
  readonly #options: Options;
  readonly #number: Intl.NumberFormat;
  readonly #began: number;
  #running: Running | undefined;
  #drawn = -Infinity;

  constructor(screen: Screen, options: Options) {
    this.#screen = screen;
    this.#options = options;
    this.#number = new Intl.NumberFormat(options.language);
    this.#began = options.clock();
  }

  hear(progress: Progress): void {
    const at = this.#options.clock();
    if (progress === 'end') {
      this.#end(at);
      this.#screen.close();
      this.#screen.say(this.#options.words.built(this.#duration(at - this.#began)));
      return;
    }
    const { step, done, of } = progress;
    const before = this.#running?.step === step ? this.#running : undefined;
    if (!before) {
      this.#end(at);
      this.#drawn = -Infinity;
    }
    const counting = before?.counting ?? (done === undefined ? undefined : { since: at, from: done });
    const running = { step, began: before?.began ?? at, counting, done, of };
    this.#running = running;
    if (at - this.#drawn < pause) return;
    this.#drawn = at;
    this.#screen.show(() => this.#line(running, at));
  }

  #line({ step, counting, done, of }: Running, at: number): string {
    const { words } = this.#options;
    const [number, all] = [buildSteps.indexOf(step) + 1, buildSteps.length];
    const name = words.steps[step];
    if (done === undefined || !of || !counting) return words.begun(number, all, name);
    const { since, from } = counting;
    const left = remaining(done - from, of - from, at - since);
    const counted = words.counted(number, all, name, this.#number.format(done), this.#number.format(of));
    return left === undefined ? counted : `${counted}, ${words.left(this.#duration(left))}`;
  }

  #end(at: number): void {
    if (!this.#running) return;
    const { step, began, done } = this.#running;
    this.#running = undefined;
    if (saidOtherwise.includes(step) || (isCounted(step) && !done)) return;
    const count = done === undefined ? undefined : this.#number.format(done);
    const { words } = this.#options;
    this.#screen.say(words.over(words.steps[step], this.#duration(at - began), count));
  }

  #duration(milliseconds: number): string {
    return durationIn(this.#options.language, milliseconds);
  }
}
