/** Stands in front of the aliases in the text that Pagefind keeps; a character that nobody writes. */
export const aliasMark = '\uE000';
