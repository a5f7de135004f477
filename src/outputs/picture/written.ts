/**
 * Why a picture was left as it is: no type that takes a description, cut off or otherwise not readable, several
 * pictures in one file whose table does not fit or something else behind the picture (it is found by its distance),
 * signed, with a description of its own that cannot be kept, or without room for ours.
 */
export type Untouched = 'type' | 'damaged' | 'several' | 'signed' | 'foreign' | 'tooLong';

/** A picture with its facts, or why it has none. */
export type Inserted = Uint8Array | Untouched;
