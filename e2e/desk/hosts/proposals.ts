import type { GitStore } from './git-store.ts';

/** A pull or merge request at a host of the tests. */
export type Proposal = {
  number: number;
  title: string;
  branch: string;
  state: 'open' | 'closed' | 'merged';
  isDraft: boolean;
  labels: string[];
  at: string;
};

/** The proposals of a repository, oldest first. */
export class Proposals {
  readonly all: Proposal[] = [];
  readonly #store: GitStore;

  constructor(store: GitStore) {
    this.#store = store;
  }
  add(title: string, branch: string, isDraft: boolean, labels: string[] = []): Proposal {
    const at = new Date().toISOString();
    const made: Proposal = { number: this.all.length + 1, title, branch, state: 'open', isDraft, labels, at };
    this.all.push(made);
    return made;
  }
  numbered(number: string | undefined): Proposal {
    const found = this.all.find((one) => String(one.number) === number);
    if (!found) throw new Error(`There is no proposal ${number}.`);
    return found;
  }
  open = (): Proposal[] => this.all.filter(({ state }) => state === 'open');
  /** Merges a proposal into the main branch. False when it is a draft, or when both have changed the same lines. */
  merge(proposal: Proposal, message: string): boolean {
    if (proposal.isDraft || !this.#store.merge('main', proposal.branch, message)) return false;
    proposal.state = 'merged';
    return true;
  }
  /** What a proposal changes: `M`, `A` or `D`, and the path. */
  files({ branch }: Proposal): { status: string; path: string }[] {
    const words = this.#store.changed('main', branch);
    return words.flatMap((status, index) => (index % 2 ? [] : [{ status, path: words[index + 1] ?? '' }]));
  }
}
