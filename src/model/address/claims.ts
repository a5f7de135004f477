/** What a path of the site is. `site` are paths that every newsroom has. */
export type ClaimKind =
  'site' | 'list' | 'release' | 'file' | 'page' | 'query' | 'former' | 'rule' | 'placed';

/**
 * A path of the built site and what claims it. A path with a slash at its end stands for everything below it, one with a
 * question mark for no file, but for a rule of servers.
 */
export type Claim = {
  /** From the root of the newsroom: decoded, without a slash at the beginning. */
  path: string;
  kind: ClaimKind;
  /** The content file it is made from. Empty for the site itself. */
  owner: string;
  /**
   * `now` if the build of the instant writes it, `perhaps` if it may (the past of a text decides), `later` if a build of
   * another instant does, or only the deploy.
   */
  when: 'now' | 'perhaps' | 'later';
  /** The instant of the lift of its release, in milliseconds. Infinity for a draft. */
  since?: number;
  /** The present address that a former one leads to, without the base path. */
  to?: string;
  /** What stands in the content file, where it is not the whole file. */
  at?: { line: number; column: number; field: string; found: string };
};

/** Two claims that no two files can meet: the same path, or a file where the other needs a folder. */
export type Conflict = readonly [Claim, Claim];

/** A path as the file systems of macOS and Windows compare it. */
const folded = (path: string) => path.normalize('NFC').toLowerCase();

/** The folders above a path, the lowest last. */
function above(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    if (end < path.length - 1) folders.push(path.slice(0, end));
  }
  return folders;
}

/** Every path that a newsroom will ever write, each with its claim. */
export class Outputs {
  readonly claims: readonly Claim[];
  readonly #byPath = new Map<string, Claim>();

  constructor(claims: readonly Claim[]) {
    this.claims = claims;
    for (const claim of claims) {
      const path = claim.path.normalize('NFC');
      if (!this.#byPath.has(path)) this.#byPath.set(path, claim);
    }
  }

  /** The claim of a file, or of a folder around it in which every file belongs to the site. */
  claimOf(path: string): Claim | undefined {
    const own = this.#byPath.get(path);
    if (own) return own;
    for (const folder of above(path)) {
      const whole = this.#byPath.get(`${folder}/`);
      if (whole && whole.when !== 'later') return whole;
    }
    return undefined;
  }

  /**
   * Every pair of claims that exclude each other, on whatever system the site lies: the same path, a file where the other
   * needs a folder, or a stranger in a folder that the site needs for itself. The later one of two equals stands first.
   */
  conflicts(): Conflict[] {
    const known = new Map<string, Claim>();
    const found: Conflict[] = [];
    for (const claim of this.claims) {
      const key = folded(claim.path);
      const same = known.get(key);
      if (same) found.push([claim, same]);
      else known.set(key, claim);
    }
    for (const claim of this.claims) {
      const key = folded(claim.path);
      const isStranger = strangers.has(claim.kind);
      for (const folder of above(key)) {
        const file = claim.kind !== 'rule' && known.get(folder);
        if (file) found.push([claim, file]);
        const whole = isStranger && known.get(`${folder}/`);
        // Beside a release there is room for what an old system had there (`…/feed/`).
        if (whole && whole.kind !== 'release') found.push([claim, whole]);
      }
      // A question on a page of the site is answered by that page.
      const asked = claim.kind === 'rule' && known.get(`${key.slice(0, key.indexOf('?'))}/`);
      if (asked && asked.kind !== 'release') found.push([claim, asked]);
    }
    return found;
  }
}

/** What a newsroom brings along from elsewhere, and what may not lie in a folder of the site. */
const strangers: ReadonlySet<ClaimKind> = new Set(['former', 'rule', 'placed']);

/** What a built site and its claims do not have in common. */
export type Differences = { unclaimed: string[]; early: string[]; missing: Claim[] };

/**
 * Compares the files of a built site with the claims: `unclaimed` files nobody has announced, `early` ones belong to
 * another instant, `missing` ones were not written.
 */
export function differences(outputs: Outputs, files: Iterable<string>): Differences {
  const there = new Set(Array.from(files, (file) => file.normalize('NFC')));
  const found: Differences = { unclaimed: [], early: [], missing: [] };
  for (const file of there) {
    const claim = outputs.claimOf(file);
    if (!claim) found.unclaimed.push(file);
    else if (claim.when === 'later') found.early.push(file);
  }
  for (const claim of outputs.claims)
    if (isDue(claim) && !there.has(claim.path.normalize('NFC'))) found.missing.push(claim);
  return found;
}

/** Whether a claim is one of a file that this build must write. */
const isDue = ({ when, kind, path }: Claim): boolean =>
  when === 'now' && kind !== 'rule' && !path.endsWith('/');
