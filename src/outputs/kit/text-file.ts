import { lookup } from 'mrmime';
import type { KitFile, Role } from './manifest.ts';

/** A text as a file of a kit, in UTF-8. */
export function textFile(name: string, content: string, role: Role): KitFile {
  const mediaType = name.endsWith('.vcf') ? 'text/vcard' : (lookup(name) ?? 'text/plain');
  return { name, bytes: new TextEncoder().encode(content), mediaType, role };
}
