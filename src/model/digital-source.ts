import type { DigitalSourceType } from '../schema/digital-source.ts';
import type { ReleaseFacts } from '../schema/release.ts';

/** The address of an IPTC term: http://cv.iptc.org/newscodes/digitalsourcetype/ */
export const sourceTypeAddress = (type: DigitalSourceType): string =>
  `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`;

const ofSchemaOrg: Record<DigitalSourceType, string> = {
  digitalCapture: 'DigitalCapture',
  computationalCapture: 'MultiFrameComputationalCapture',
  print: 'Print',
  screenCapture: 'ScreenCapture',
  digitalCreation: 'DigitalArt',
  humanEdits: 'MinorHumanEdits',
  algorithmicallyEnhanced: 'AlgorithmicallyEnhanced',
  compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMedia',
  trainedAlgorithmicMedia: 'TrainedAlgorithmicMedia',
};

/** The address of the same term at schema.org, some under their earlier names: https://schema.org/IPTCDigitalSourceEnumeration */
export const schemaOrgSource = (type: DigitalSourceType): string =>
  `https://schema.org/${ofSchemaOrg[type]}DigitalSource`;

/** The terms for what artificial intelligence has made or changed. Readers are told. */
export const aiSourceTypes = ['trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia'] as const;
export type AiSourceType = (typeof aiSourceTypes)[number];

/** The term if artificial intelligence has made or changed the picture. */
export const aiSourceOf = (type: DigitalSourceType | undefined): AiSourceType | undefined =>
  aiSourceTypes.find((one) => one === type);

/** The term for a text that was made with a language model. The guidance of IPTC has the same two for texts. */
export function sourceTypeOfText(ai: ReleaseFacts['ai']): AiSourceType | undefined {
  if (ai?.use === 'generated') return 'trainedAlgorithmicMedia';
  return ai?.use === 'assisted' ? 'compositeWithTrainedAlgorithmicMedia' : undefined;
}
