import { z } from 'zod';

/**
 * How a picture was made: the terms of IPTC that a newsroom needs, from the camera to the machine. See
 * http://cv.iptc.org/newscodes/digitalsourcetype/
 */
export const digitalSourceTypes = [
  'digitalCapture',
  'computationalCapture',
  'print',
  'screenCapture',
  'digitalCreation',
  'humanEdits',
  'algorithmicallyEnhanced',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
] as const;
export type DigitalSourceType = (typeof digitalSourceTypes)[number];

export const digitalSourceType = z.enum(digitalSourceTypes).meta({
  description:
    'How the picture was made, in the terms of IPTC; readers are told when artificial intelligence has made or changed it.',
  example: 'trainedAlgorithmicMedia',
});
