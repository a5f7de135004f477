import { decodedPart, withPercent } from '../../schema/address/percent.ts';
import { isWebAddress } from '../../schema/address/web-address.ts';
import type { Node } from '../tree.ts';
import { strangeIn } from '../../model/address/strange-address.ts';
import { videoAt, videoHosts } from '../video.ts';
import type { Policy } from './breach.ts';

const safeSchemes = ['http:', 'https:', 'mailto:', 'tel:'];

/** Checks an address in the text: a safe scheme, or a path or fragment on this site. */
export function checkUrl(node: Node, href: string, field: string, policy: Policy): void {
  if (/^#/.test(href) || /^\/(?!\/)/.test(href)) {
    if (decodedPart(href) === undefined)
      policy.report(node, { rule: 'brokenPercent', facts: { instead: withPercent(href) } }, field, href);
    return;
  }
  // Browsers ignore control characters in a scheme, so `java\nscript:` would run.
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(href.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  if (scheme && safeSchemes.includes(scheme)) {
    const strange = strangeIn(href);
    if (strange) policy.report(node, { rule: 'strangeAddress', facts: strange }, field, href, 'warning');
    // Without two slashes a browser resolves it as a path of this site.
    if (scheme.startsWith('http') && !isWebAddress(href))
      policy.report(node, { rule: 'unknownLink', facts: {} }, field, href);
    // Short numbers such as 112 are dialled as they are.
    if (scheme === 'tel:' && !/^tel:(?:\+[1-9]|\d{3,6}$)/i.test(href))
      policy.report(node, { rule: 'notAPhone', facts: { example: 'tel:+493518925804' } }, field, href);
    return;
  }
  if (scheme) policy.report(node, { rule: 'dangerousUrl', facts: { scheme } }, field, href);
  else policy.report(node, { rule: 'unknownLink', facts: {} }, field, href);
}

export function checkVideo(node: Node, href: string, policy: Policy): void {
  if (videoAt(href)) return;
  policy.report(node, { rule: 'videoHost', facts: { values: videoHosts.join(', ') } }, '<Video href>', href);
}
