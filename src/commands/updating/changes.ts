import { byVersion } from './versions.ts';

/** The sections of a change log for what comes after a version, up to another one, the newest first. */
export const changesBetween = (log: string, own: string, target: string): string =>
  log
    .split(/^(?=## )/m)
    .filter((section) => {
      const [, version] = /^## (\d+\.\d+\.\d+)/.exec(section) ?? [];
      return version !== undefined && byVersion(version, own) > 0 && byVersion(version, target) <= 0;
    })
    .map((section) => section.trim())
    .join('\n\n');
