/** Separates the aliases from the text in Pagefind's copy of it. No text contains this character. */
export const aliasMark = '\uE000';
