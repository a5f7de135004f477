import type { Fault, Level, Problem } from '../../faults/fault.ts';
import { type Beside, extensionOf } from '../../manuscript/file-beside.ts';
import { otherPictures, pictureFormats } from '../../manuscript/formats.ts';
import type { Manuscript, ReleaseFolder, ReleaseText } from '../../manuscript/manuscript.ts';
import { fieldName } from '../../manuscript/parsed-file.ts';
import { aiSourceTypes, sourceTypeAddress } from '../../model/digital-source.ts';
import { faultAt } from '../fault-at.ts';
import { notAsNamed, unreadablePicture } from './files-beside.ts';
import { filesNamedBy } from './named-files.ts';
import { drawingFaults } from './logos.ts';
import { portraitsNamedBy } from './portraits.ts';

/**
 * Finds picture files that tell what nobody means to publish. The site leaves it out, except from signed pictures, which it
 * must not change; git keeps all of it. Each file is told once, at the first text that names it.
 */
export function pictureFiles(manuscript: Manuscript): Fault[] {
  return [
    ...manuscript.releases.flatMap(besideTexts),
    ...besideOrganisations(manuscript),
    ...besidePeople(manuscript),
    ...[...manuscript.placed].flatMap(([file, beside]) => inPublic(file, beside)),
  ];
}

function besideTexts({ texts, beside }: ReleaseFolder): Fault[] {
  const told = new Set<string>();
  return texts.flatMap((text) =>
    filesNamedBy(text).flatMap(({ name, line, column, field }) => {
      const file = beside.get(name);
      if (!file || told.has(name)) return [];
      told.add(name);
      return [...tellsOfFile(file), ...saysAi(file, shownIn(text, name))].map(([problem, level]) =>
        faultAt(problem, { file: text.file, line, column, field, found: `./${name}` }, level),
      );
    }),
  );
}

function besideOrganisations({ organisations, logos }: Manuscript): Fault[] {
  return [...organisations.values()].flatMap(({ file, facts, sheet }) =>
    (facts?.logos ?? []).flatMap((logo, index) => {
      const path = ['logos', index, 'file'];
      const beside = logos.get(logo.file.slice(2));
      const place = { file, ...sheet?.locate(path), field: fieldName(path), found: logo.file };
      return beside ? tellsOfFile(beside).map(([problem, level]) => faultAt(problem, place, level)) : [];
    }),
  );
}

function besidePeople({ people, portraits }: Manuscript): Fault[] {
  return [...people.values()].flatMap(({ file, facts, sheet }) =>
    portraitsNamedBy(sheet).flatMap(({ name, ...place }) => {
      const beside = portraits.get(name);
      const shown = facts?.portrait?.src === `./${name}` ? facts.portrait : undefined;
      return beside
        ? [...tellsOfFile(beside), ...saysAi(beside, shown)].map(([problem, level]) =>
            faultAt(problem, { file, ...place, found: `./${name}` }, level),
          )
        : [];
    }),
  );
}

function tellsOfFile({ picture }: Beside): [Problem, Level][] {
  const { tells: all = [], bare } = picture ?? {};
  if (all.length === 0) return [];
  const tells = all.join(', ');
  if (bare) return [[{ rule: 'pictureTells', facts: { tells } }, 'warning']];
  return [[{ rule: 'signedPictureTells', facts: { tells } }, all.includes('place') ? 'error' : 'warning']];
}

/** The picture of a text with a name, as the text shows it. */
const shownIn = ({ facts, figures }: ReleaseText, name: string) =>
  [...(facts?.image ? [facts.image] : []), ...figures].find(({ src }) => src === `./${name}`);

/** A picture that says of itself that artificial intelligence has made it, while its text does not. */
function saysAi(
  { picture }: Beside,
  shown: { digitalSourceType?: string | undefined } | undefined,
): [Problem, Level][] {
  const type = aiSourceTypes.find((one) => sourceTypeAddress(one) === picture?.bare?.belonging.sourceType);
  const isSaid = !shown || shown.digitalSourceType !== undefined;
  return type && !isSaid ? [[{ rule: 'pictureSaysAi', facts: { type } }, 'warning']] : [];
}

/** Files in `public/` are shipped as they are, so that they have to be plain already. */
function inPublic(file: string, beside: Beside): Fault[] {
  const { drawing, digest, picture } = beside;
  const ending = extensionOf(file);
  if (otherPictures.includes(ending))
    return [faultAt({ rule: 'pictureFormat', facts: { values: pictureFormats.join(', ') } }, { file })];
  const unfit = notAsNamed(beside);
  if (unfit) return [faultAt(unfit, { file })];
  if (!drawing && !picture)
    return pictureFormats.includes(ending) ? [faultAt(unreadablePicture(beside), { file })] : [];
  if (drawing && 'faults' in drawing) return drawingFaults(file, beside);
  const isPlain = drawing ? drawing.digest === digest : !picture?.bare || (picture.tells ?? []).length === 0;
  if (!isPlain) return [faultAt({ rule: 'publicFileNotPlain', facts: {} }, { file })];
  return tellsOfFile(beside).map(([problem, level]) => faultAt(problem, { file }, level));
}
