/** A file of the press kit. Folders in its name are separated by `/`. */
export type Member = { name: string; bytes: Uint8Array };

/** What a name of a file must not have on Windows, beside folders and control characters. */
const forbidden = /[<>:"|?*\\\u0000-\u001f\u007f]|[. ]$/;
/** Devices of Windows, whatever ending follows: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
/** The most bytes of a name: the shortest limit of the usual file systems, that of Linux. */
const longest = 255;

/** Whether every system can write a file of this name. */
const isLegal = (name: string) =>
  name !== '' && !forbidden.test(name) && !devices.test(name) && Buffer.byteLength(name) <= longest;

/**
 * The name of a member in a form that every program unpacks: composed characters (NFC), whatever the original file
 * system uses.
 * @throws for a name that leaves the folder, or that some system cannot write
 */
export function memberName(name: string): string {
  const composed = name.normalize('NFC');
  if (!name.isWellFormed() || !composed.split('/').every(isLegal))
    throw new RangeError(`Not a safe name for a file of an archive: ${JSON.stringify(name)}`);
  return composed;
}

/** The most characters of the folder in a kit. Windows unpacks no path of more than 260, its own folders included. */
const longestFolder = 60;

/** The folder of a kit, from that of a release. Two kits may have the same. */
export function kitFolder(folder: string): string {
  const name = memberName(folder);
  return name.length <= longestFolder
    ? name
    : (
        /^[^]*(?=[- ])/.exec(name.slice(0, longestFolder))?.[0] ?? name.slice(0, longestFolder)
      ).toWellFormed();
}
