/** The file beside the index of a language with its words, for suggestions. */
export const wordsFile = 'words.txt';
