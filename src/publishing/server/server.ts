import { buildMark } from '../emptying/built.ts';
import { siteMark } from '../emptying/mark.ts';
import { NotOurs } from '../emptying/objection.ts';
import { type ServerFolder, type Rsync, rsync, type Shell, shellIn, sshOf } from './shell.ts';

/** The number of deploys that are kept for a rollback. */
const kept = 5;

export type Deployed = { number: string; changed: string[] };

/**
 * Old deploys are removed by number, and a foreign `releases` folder may contain numbers too. Our folder has a mark.
 * One of an earlier version has a link to a deploy, or contains only interrupted uploads.
 */
const ownPlace = [
  `if [ -e .git ]; then printf '%s\n%s' foreign .git; exit 0; fi`,
  'mkdir -p releases',
  `if [ ! -e ${siteMark} ]; then`,
  '  case "$(readlink current || true)" in',
  '    releases/[0-9][0-9][0-9][0-9][0-9][0-9]) ;;',
  `    *) foreign=$(ls -A releases | sed '/^[0-9]\\{6\\}\\.partial$/d' | head -n 1)`,
  `       if [ -n "$foreign" ]; then printf '%s\\n%s' foreign "releases/$foreign"; exit 0; fi ;;`,
  '  esac',
  'fi',
  // An empty mark would allow a deploy to a folder to replace everything here.
  `[ -s ${siteMark} ] || echo current > ${siteMark}`,
];

const next = [
  ...ownPlace,
  // Interrupted uploads have used their number too.
  `last=$(ls releases | sed -n 's/^\\([0-9]\\{6\\}\\).*/\\1/p' | sort | tail -n 1)`,
  `next=$(printf '%06d' "$(expr "\${last:-0}" + 1)")`,
  // Two deploys at once cannot have the same number: mkdir fails for the second.
  'mkdir "releases/$next.partial"',
  'printf "%s\\n%s" "$next" "$(readlink current || true)"',
];

/** Moving a new link over the old one is atomic. Writing the link again would leave it missing for a moment. */
const switchTo = (number: string) => [
  `ln -sfn 'releases/${number}' current.next`,
  // GNU, busybox and BSD need different options to move a link over a link. Perl's rename works everywhere.
  'mv -fT current.next current 2>/dev/null || perl -e \'rename "current.next", "current" or die\'',
];

/**
 * Uploads a site into a new folder beside the earlier ones, then switches the link `current` to it in one step.
 * Unchanged files are hard links to those of the last deploy and keep their date, so that browsers and feed readers
 * need not fetch them again.
 * @throws NotOurs when the place is a repository or contains the releases of another program
 */
export function deployToServer(
  { place, out, base }: { place: ServerFolder; out: string; base: string },
  send: Rsync = rsync,
): Promise<Deployed> {
  return connected(place, (shell, ssh) => upload({ shell, ssh, place, out, base }, send));
}

type Upload = { shell: Shell; ssh: readonly string[]; place: ServerFolder; out: string; base: string };

async function upload({ shell, ssh, place, out, base }: Upload, send: Rsync): Promise<Deployed> {
  const [number = '', current = ''] = (await shell(next)).split('\n');
  if (number === 'foreign' && current === '.git')
    throw new NotOurs({ why: 'kept', place: 'repository', found: `${place.folder}/${current}` });
  if (number === 'foreign')
    throw new NotOurs({ why: 'foreign', purpose: 'server', found: `${place.folder}/${current}` });
  const below = base.slice(1);
  const partial = `releases/${number}.partial`;
  if (below) await shell([`mkdir -p '${partial}/${below}'`]);
  const up = '../'.repeat(below.split('/').length + 1);
  const said = await send([
    `--rsh=${ssh.join(' ')}`,
    '--recursive',
    '--links',
    '--checksum',
    '--delete',
    '--chmod=D755,F644',
    '--out-format=%i %n',
    ...(current ? [`--link-dest=${up}${current}/${below}`] : []),
    `${out}/`,
    `${place.host ? `${place.host}:` : ''}${place.folder}/${partial}/${below}`,
  ]);
  await shell([
    `mv '${partial}' 'releases/${number}'`,
    ...switchTo(number),
    `ls releases | sed -n '/^[0-9]\\{6\\}$/p' | sort -r | tail -n +${kept + 1} | while read -r old; do rm -rf "releases/$old"; done`,
    // Only an older upload can have been interrupted. A newer one may still be running.
    `ls releases | sed -n '/^[0-9]\\{6\\}\\.partial$/p' | awk -v own='${number}.partial' '$0 < own' | while read -r cut; do rm -rf "releases/$cut"; done`,
  ]);
  const changed = said.split('\n').flatMap((line) => /^[<>]f\S* (.+)$/.exec(line)?.[1] ?? []);
  return { number, changed };
}

/** The `built.json` of the current deploy. Undefined when there is none. */
export const currentBuild = (place: ServerFolder, base: string): Promise<string | undefined> =>
  connected(place, async (shell) => (await shell([textOf(`current${base}${buildMark}`)])) || undefined);

const textOf = (file: string) => `cat '${file}' 2>/dev/null || true`;

/** A former deploy: its `built.json`, and for each text the path and id of its item, as `grep -H` prints them. */
export type Former = { number: string; built: string; items: string };

/**
 * Switches back to the newest deploy before the current one that `isFit`. Returns its number, undefined when there is
 * none, and those of the deploys that were passed over.
 */
export const rollBack = (
  place: ServerFolder,
  base: string,
  isFit: (former: Former) => boolean,
): Promise<{ number: string | undefined; passedOver: string[] }> =>
  connected(place, async (shell) => {
    const earlier = await shell([
      `now=$(basename "$(readlink current)")`,
      `ls releases | sed -n '/^[0-9]\\{6\\}$/p' | sort -r | awk -v now="$now" '$0 < now'`,
    ]);
    const passedOver: string[] = [];
    for (const number of earlier.split('\n').filter(Boolean)) {
      const site = `releases/${number}${base}`;
      const built = await shell([textOf(`${site}${buildMark}`)]);
      const items = await shell([
        `cd '${site}' 2>/dev/null || exit 0`,
        // With a second file grep names the file also when there is only one.
        `find . -name index.json -exec grep '^ "uri": ' /dev/null {} + || true`,
      ]);
      if (isFit({ number, built, items })) {
        await shell(switchTo(number));
        return { number, passedOver };
      }
      passedOver.push(number);
    }
    return { number: undefined, passedOver };
  });

async function connected<T>(
  place: ServerFolder,
  work: (shell: Shell, ssh: readonly string[]) => Promise<T>,
): Promise<T> {
  const { command, end } = await sshOf(process.env);
  try {
    return await work(shellIn(place, command), command);
  } finally {
    await end();
  }
}
