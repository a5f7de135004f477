import type { RecordingRule } from '../../../faults/recording-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What is wrong with films and sounds of one's own. */
export const recordingFaults: Sentences<RecordingRule> = {
  videoSource: ({ example }) =>
    `A video is either at YouTube or Vimeo (href) or a file of your own beside the text (${example}). Write one of the two.`,
  ownFilmOnly: () =>
    'This belongs to a film of your own (src). A video elsewhere has its captions there; leave it out.',
  filmWithoutWords: ({ example }) =>
    `Who cannot hear does not learn what the film says. Put captions beside the text as WebVTT (${example}), or a transcript (transcript="./tour.txt").`,
  soundWithoutWords: ({ example }) =>
    `Who cannot hear does not learn what is said. Put the words beside the text as a file (${example}).`,
  posterMissing: ({ example }) =>
    `Until somebody plays it, the film is a dark field. Give it a still picture (${example}).`,
  recordingFormat: ({ values }) => `A file of this kind is no use here. Save it as one of these (${values}).`,
  recordingUnreadable: () =>
    'The file cannot be played: it does not say how long it is, or has no picture. Export it again as MP4 (H.264, AAC), WebM, MP3 or M4A.',
  recordingCodec: ({ codec }) =>
    `Some browsers do not play this film (${codec}). Export it as MP4 with H.264 and AAC.`,
  recordingHeavy: ({ found, max }) =>
    `The file has ${found} MB. From ${max} MB on, git and readers on the road have a hard time: export it with a lower data rate.`,
  recordingTooLarge: ({ found, max }) =>
    `The file has ${found} MB, and GitHub and GitLab take none above ${max} MB. Export it with a lower data rate, cut it, or show it from YouTube or Vimeo (href).`,
  recordingTellsPlace: ({ example }) =>
    `The file tells where it was made, and is published as it is. Remove that before you commit, for instance with ${example}.`,
};
