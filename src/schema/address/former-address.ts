import type { Problem } from '../../faults/fault.ts';
import type { AddressFlaw } from '../../faults/address-facts.ts';
import { judged } from '../kinds.ts';
import { decodedPart, withPercent } from './percent.ts';

const example = '/alte/adresse';

/** Longer keys of object stores, and longer paths of some file systems, are refused. In characters. */
const longest = 500;

/** Signs of a query that mean something in the settings of no server. Others are written with a percent sign. */
const query = /^(?:[\w.~!*'(),;:@/?&=+[\]|-]|%[\dA-Fa-f]{2})+$/;

/**
 * A former address: a path of the former site, without the base path of this one, with its query if it had one. Percent
 * signs are valid, and no part is empty or leads upwards.
 */
export const formerAddress = () => judged((text) => problemOf(text)).meta({ example });

/** What keeps an address from leading anywhere, with what to write. Undefined when it can lead on. */
function problemOf(text: string): Problem | undefined {
  if (text.length > longest) return { rule: 'textTooLong', facts: { max: longest, length: text.length } };
  const flaw = flawOf(text);
  if (!flaw) return undefined;
  const meant = insteadOf(text, flaw);
  return { rule: 'notAFormer', facts: { hurdle: flaw, instead: flawOf(meant) ? example : meant } };
}

function flawOf(text: string): AddressFlaw | undefined {
  const [path = '', ...more] = text.split('?');
  if (!path.startsWith('/')) return 'start';
  if (text.includes('#')) return 'fragment';
  if (/[\s\\\p{C}]/u.test(text)) return 'sign';
  const asked = more.join('?');
  if (more.length && !query.test(encoded(asked))) return 'query';
  const segments = path.split('/').slice(1).map(decodedPart);
  if (segments.some((segment) => segment === undefined)) return 'percent';
  if (segments.some((segment) => segment === '.' || segment === '..')) return 'dots';
  if (segments.slice(0, -1).includes('')) return 'empty';
  // What settings of servers enclose their words with.
  return segments.some((segment) => /[/\\"`{}\p{Cc}]/u.test(segment ?? '')) ? 'sign' : undefined;
}

/** Letters of other scripts as they stand in a request. */
const encoded = (text: string) => text.replace(/[^\u0000-\u007f]+/g, encodeURIComponent);

/** The address as it was probably meant. */
function insteadOf(text: string, flaw: AddressFlaw): string {
  switch (flaw) {
    case 'start':
      return URL.canParse(text) ? pathOf(new URL(text)) : `/${text}`;
    case 'fragment':
      return text.replace(/#.*/s, '') || example;
    case 'percent':
      return withPercent(text);
    case 'dots':
      return pathOf(new URL(`https://example.org${text}`));
    case 'empty':
      return text.replace(/\/{2,}/g, '/');
    case 'sign':
      return text.replaceAll('\\', '/').replace(/\s/g, '%20');
    default:
      return example;
  }
}

const pathOf = ({ pathname, search }: URL) => pathname + search;
