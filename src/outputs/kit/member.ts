/** A file of the press kit. Folders in its name are separated by `/`. */
export type Member = { name: string; bytes: Uint8Array };

/**
 * The name of a member in a form that every program unpacks: composed characters (NFC), whatever the original file
 * system uses.
 * @throws for a name that leaves the folder, or means something else on another system
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
