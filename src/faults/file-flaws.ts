/** What keeps a file from being offered, whatever is held back. */
export type FileFlaw =
  | 'empty'
  /** A pointer of Git LFS in place of the file. */
  | 'pointer'
  /** A web page in place of the file. */
  | 'page'
  /** Another kind of file than its ending promises. */
  | 'otherKind'
  | 'notText'
  | 'cutOff'
  | 'damaged'
  /** A document of Office before 2007 with an ending of today. */
  | 'oldOffice'
  /** Larger than Node reads into memory. */
  | 'tooLarge';

/**
 * Why nobody can look for words in a file: its kind has none to read, it asks for a password, it is packed in a way that
 * few programs know, it is damaged, it unpacks to too much, or it holds archives within archives.
 */
export type FileBar = 'kind' | 'locked' | 'packing' | 'damaged' | 'tooMuch' | 'tooDeep';

/** What a file is by its bytes. `ending` is what its name promises, `kind` what it is instead, both as people name them (PDF). */
export type FlawFacts = { wrong: FileFlaw; ending: string; kind?: string | undefined };

/** Facts of the rules about the content of files that readers get. */
export type OfferedFacts = {
  fileNotAsNamed: FlawFacts;
  lockedFile: object;
  /** `format` is the name of a way of packing. */
  strangePacking: { format: string };
  pictureMoves: object;
};
