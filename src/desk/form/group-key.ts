/** The prefix of the keys of headings in a form, which have no value. */
export const groupKey = 'deskGroup_';

/** The key of the line with the address, which has none either. */
export const addressKey = `${groupKey}address`;
