/** Beside the index of a language: its words, for the suggestion when nothing was found. */
export const wordsFile = 'words.txt';
