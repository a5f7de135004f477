import { hash } from 'node:crypto';

/** The SHA-256 of bytes, or of a text in UTF-8; by default in hexadecimal digits. */
export const digestOf = (bytes: string | Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string =>
  hash('sha256', bytes, encoding);
