/** What browsers play everywhere, by the endings of files. */
export const filmFormats: readonly string[] = ['mp4', 'webm'];
export const soundFormats: readonly string[] = ['mp3', 'm4a'];
/** What is said in a recording, with times, or as a text. */
export const captionFormats: readonly string[] = ['vtt'];
export const transcriptFormats: readonly string[] = ['txt', 'vtt'];
