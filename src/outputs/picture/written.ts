/**
 * Why a picture was left as it is: no type that takes a description, cut off or otherwise not readable, signed, or
 * without room for ours.
 */
export type Untouched = 'type' | 'damaged' | 'signed' | 'tooLong';

/** What stands in a picture beside the picture: Exif without its name, a packet of XMP, a record of IPTC-IIM. */
export type Metadata = {
  exif?: Uint8Array | undefined;
  xmp?: Uint8Array | undefined;
  iptc?: Uint8Array | undefined;
};

/**
 * A picture whose parts are known: what others wrote into it, and how it is written anew with nothing of that but what
 * shows the picture.
 */
export type OpenPicture = { found: Metadata; write: (ours: Metadata) => Uint8Array | 'tooLong' };
