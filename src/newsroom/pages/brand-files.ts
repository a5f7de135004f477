import { brandFileName } from '../../model/brand/faces.ts';
import type { File } from '../release/files.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

const fileFor = ({ brand }: OpenNewsroom, file: string): File[] => {
  const name = brandFileName(file);
  const { path, digest } = brand?.files[name] ?? {};
  return path === undefined || digest === undefined ? [] : [{ name, path, digest, label: `brand/${name}` }];
};

/** The routes of the logos in the page head. Other files of the brand have none. */
export function brandFilePaths(newsroom: OpenNewsroom) {
  const { light, dark, band } = newsroom.brand?.logo ?? {};
  const named = new Set([light, dark, band].filter((file) => file !== undefined));
  return [...named].flatMap((one) =>
    fileFor(newsroom, one).map((file) => ({ params: { file: file.name }, props: file })),
  );
}

/** The drawing of the icon. Undefined without one of its own. */
export const ownIcon = (newsroom: OpenNewsroom): File | undefined =>
  newsroom.brand?.icon === undefined ? undefined : fileFor(newsroom, newsroom.brand.icon)[0];
