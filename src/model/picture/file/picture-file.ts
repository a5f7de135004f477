/**
 * Why a picture is left as it is: its type is unknown, it is cut off or otherwise unreadable, it moves, or it is signed.
 */
export type Untouched = 'type' | 'damaged' | 'moving' | 'signed';

/** A picture that was read, or why it was not. */
export type Opened = OpenPicture | Exclude<Untouched, 'signed'>;

/** The types of pictures that can be written again. */
export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif';

/** The metadata of a picture: Exif without its name, an XMP packet, an IPTC-IIM record. */
export type Metadata = {
  exif?: Uint8Array | undefined;
  xmp?: Uint8Array | undefined;
  iptc?: Uint8Array | undefined;
};

/** A picture that was read. */
export type OpenPicture = {
  type: PictureType;
  /** Whether it has content credentials, which sign every byte: https://spec.c2pa.org/ */
  isSigned: boolean;
  /** The metadata of others. */
  found: Metadata;
  /** Everything else that is not needed for display, but is not behind the picture. */
  others: readonly Uint8Array[];
  /** Whether a small picture is beside the picture itself. Those in Exif do not count. */
  hasThumbnail: boolean;
  /** The number of bytes behind the end of the picture that say something. */
  behind: number;
  /** The longest XMP packet that can be written, in bytes. Without a number, as long as a segment of a JPEG. */
  xmpSpace?: number;
  /** The bytes of the picture with only the data for display and our metadata, in pieces. */
  write: (ours: Metadata) => Uint8Array[];
};
