import {
  captionFormats,
  filmFormats,
  soundFormats,
  transcriptFormats,
} from '../../files/recording-formats.ts';
import { fileBeside } from '../kinds.ts';

export const filmExample = './tour.mp4';
export const captionsExample = './tour.de.vtt';
export const transcriptExample = './interview.txt';

const recording = (example: string, formats: readonly string[], description: string) =>
  fileBeside(example).meta({ description, example, names: 'attachment', formats });

export const filmFile = recording(
  filmExample,
  filmFormats,
  'A film of your own beside the text, as MP4 (H.264) or WebM.',
);
export const soundFile = recording(
  './interview.mp3',
  soundFormats,
  'The sound beside the text, as MP3 or M4A.',
);
export const captionsFile = recording(
  captionsExample,
  captionFormats,
  'What is said and heard in the film, with times (WebVTT). Its language stands before the ending; without, it is that of the text.',
);
export const transcriptFile = recording(
  transcriptExample,
  transcriptFormats,
  'What is said in it, as a text or as WebVTT, in the language of the text.',
);
