/**
 * What keeps a name from being one that every system has. `sign`: it holds signs that some system reads differently.
 * `start` and `end`: a dot or a space there. `device`: Windows has reserved it. `long`: more bytes than every system takes.
 * `ending`: capitals after the last dot. `site`: a file of the site has it.
 */
export type NameFlaw = 'empty' | 'sign' | 'start' | 'end' | 'device' | 'long' | 'ending' | 'site';

/** A flaw with its proof: the `signs` to leave out, the number of `bytes`, or the `word` that is reserved or an ending. */
export type FoundFlaw = {
  flaw: NameFlaw;
  signs?: string | undefined;
  bytes?: number | undefined;
  word?: string | undefined;
};

/** A place in the content where only certain files are read. `nested` is a folder within that of a text. */
export type ReadPlace = 'content' | 'data' | 'pages' | 'page' | 'releases' | 'nested' | 'brand' | 'words';

/** What each rule about names of files and folders needs to word its sentence. */
export type NameFacts = {
  /** `name` is the one that `--fix` would give, unless a person has to rename it (`byHand`). */
  nameFlaw: FoundFlaw & { name: string; byHand?: true };
  sameName: { twin: string };
  textName: { languages: string };
  nobodyReads: { where: ReadPlace; isFolder: boolean; known?: string | undefined };
  folderWithoutText: { where: 'page' | 'release'; languages: string; hasDocument: boolean };
  fileUnnamed: { as: 'picture' | 'attachment' | 'logo' | 'portrait' | 'brand' | 'other' };
  publicFileAbsent: { suggestion?: string | undefined };
};
export type NameRule = keyof NameFacts;
