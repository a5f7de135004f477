/** Why the words of a file could not be read. */
export type Obstacle = 'kind' | 'locked' | 'noText' | 'damaged' | 'tooLarge' | 'tooDeep';

/** A shipped file or a part of one. `name` is its path; the name of an archive's member follows after `!`. */
export type Part = {
  name: string;
  bytes: Uint8Array;
  digest?: string;
};

/** A file that could not be read, or not as a whole. `kind` is what it is, as far as that can be told. */
export type NotReadAs = { kind: string; reason: Obstacle };

/** What was read of a file: its own texts, the files in it, and whether something could not be read. */
export type Contents = { texts?: string[]; parts?: Pick<Part, 'name' | 'bytes'>[]; unread?: NotReadAs };

/** What a picture has besides its pixels: blocks of metadata, and the bytes after its end. */
export type Blocks = { blocks: Uint8Array[]; rest: Uint8Array };
