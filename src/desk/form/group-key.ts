/** The prefix of the keys of headings in a form, which have no value. */
export const groupKey = 'deskGroup_';
