import { showRefusal } from './refusal-list.ts';

/** What the CMS throws when a server has refused a change: the reason of the server is in the cause. */
export type Failure = { cause?: { message?: string } };

/**
 * Says why an entry was not deleted, one line for each reason of the server. False when the server has given no reason:
 * then the CMS says that it failed.
 */
export function toldWhyKept({ cause }: Failure, desk: string): boolean {
  const reasons = cause?.message?.split('\n').filter(Boolean) ?? [];
  if (reasons.length)
    showRefusal(
      reasons.map((text) => ({ text, place: undefined })),
      desk,
      '',
      'deleted',
    );
  return reasons.length > 0;
}
