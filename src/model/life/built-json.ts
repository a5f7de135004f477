/** The content of a `built.json`: which newsroom a site shows, for whoever asks later. Everybody may read it. */
export type BuiltJson = {
  /** The instant that the site shows, in ISO 8601: that of the build, or the one to come of a preview. */
  at: string;
  /** Only in a preview: the instant at which it was made. */
  now?: string | undefined;
  /** The commit of the content, in hexadecimal digits. Missing outside of a repository. */
  commit?: string | undefined;
  /** The id of git for the content folder at that commit: equal ids, equal files. Missing with `uncommitted`. */
  content?: string | undefined;
  /** Set when files of the content differed from the commit: no commit tells what the site says. */
  uncommitted?: true | undefined;
};

/** A name of git for an object: SHA-1 or SHA-256. */
export const isObjectId = (text: unknown): text is string =>
  typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** An instant in the form in which this project writes instants down: ISO 8601 in UTC. */
export const isWrittenInstant = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(text) &&
  !Number.isNaN(Date.parse(text));

/** Reads a `built.json`, from a folder or a live site. Undefined when it names no instant; what is not valid is left out. */
export function readBuiltJson(text: string): BuiltJson | undefined {
  try {
    const { at, now, commit, content, uncommitted } = JSON.parse(text) as Record<string, unknown>;
    if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
    return {
      at,
      ...(isWrittenInstant(now) && { now }),
      ...(isObjectId(commit) && { commit }),
      ...(isObjectId(content) && uncommitted !== true && { content }),
      ...(uncommitted === true && { uncommitted }),
    };
  } catch {
    return undefined;
  }
}
