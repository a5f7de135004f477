/** A file of the press kit; folders in its name are divided by `/`. */
export type Member = { name: string; bytes: Uint8Array };

/**
 * The name of a member as every unpacking program understands it: composed characters (NFC), whatever the file
 * system that it came from prefers. Throws where a name would leave the folder into which it is unpacked, or means
 * something else on another system.
 */
export function memberName(name: string): string {
  const parts = name.split('/');
  const isSafe =
    name.isWellFormed() &&
    !/[\u0000-\u001f\u007f\\]|^[a-z]:/iu.test(name) &&
    parts.every((part) => !['', '.', '..'].includes(part));
  if (!isSafe) throw new RangeError(`Not a safe name for a file of an archive: ${JSON.stringify(name)}`);
  return name.normalize('NFC');
}
