/**
 * Why a picture was left as it is: its type takes no metadata, it is cut off or otherwise unreadable, it has content
 * credentials, or our metadata is too long for it.
 */
export type Untouched = 'type' | 'damaged' | 'signed' | 'tooLong';

/** The metadata of a picture: Exif without its name, an XMP packet, an IPTC-IIM record. */
export type Metadata = {
  exif?: Uint8Array | undefined;
  xmp?: Uint8Array | undefined;
  iptc?: Uint8Array | undefined;
};

/**
 * A picture that was read: the metadata of others, and a function that writes the picture again with our metadata and only
 * the data for display.
 */
export type OpenPicture = { found: Metadata; write: (ours: Metadata) => Uint8Array | 'tooLong' };
