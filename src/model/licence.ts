import type { Licence } from '../schema/picture.ts';

/** The address of a licence's full terms. Undefined for the newsroom’s own terms. */
export function licenceAddress(licence: Licence): string | undefined {
  return {
    editorial: undefined,
    cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
    'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
    'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
    'on-request': undefined,
  }[licence];
}
