/**
 * A change of the fields of content from one version to the next. `change` gets a file as it stands and returns it with
 * the new fields and every other byte as it was; a file that has them already comes back the same.
 */
export type Migration = { version: string; files: RegExp; change: (source: string) => string };

/** All migrations, the oldest first. Each has a test with a file from before and after. */
export const migrations: readonly Migration[] = [];
