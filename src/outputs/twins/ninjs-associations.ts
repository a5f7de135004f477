import type { AttachmentRecord, PictureRecord } from '../../newsroom/release/record-pictures.ts';
import type { RecordingRecord } from '../../newsroom/release/recordings/record-recordings.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { uriOf } from '../../model/address/uri.ts';
import { sourceTypeAddress } from '../../model/digital-source.ts';
import type { DigitalSourceType } from '../../schema/digital-source.ts';
import { exactness } from '../../schema/instants.ts';

type Happening = ReleaseRecord['events'][number];

/**
 * Parts of a release: its pictures, films, sounds and files, each with its original, and the events that are neither cancelled nor
 * postponed.
 */
export function associations({ pictures, recordings, attachments, events, url }: ReleaseRecord) {
  const standing = events.filter(({ status }) => status !== 'cancelled' && status !== 'postponed');
  return [
    ...pictures.map((one, index) => picture(one, `picture-${index + 1}`)),
    ...recordings.map((one, index) => recording(one, `${one.sort}-${index + 1}`)),
    ...attachments.map((one, index) => attachment(one, `attachment-${index + 1}`)),
    ...standing.map((one, index) => event(one, `event-${index + 1}`, url)),
  ];
}

function picture(
  { alt, caption, credit, terms, termsUrl, digitalSourceType, ...file }: PictureRecord,
  name: string,
) {
  return {
    name,
    uri: uriOf(file.url),
    type: 'picture',
    by: credit,
    usageTerms: terms,
    ...rights(termsUrl),
    ...madeBy(digitalSourceType),
    descriptions: [
      ...(caption === undefined ? [] : [{ role: 'caption', contentType: 'text/plain', value: caption }]),
      { role: 'alt', contentType: 'text/plain', value: alt },
    ],
    renditions: [rendition(file, { width: file.width, height: file.height })],
  };
}

/** Beside the original stand the files with what is said in it. */
function recording({ sort, title, words, width, height, duration, ...file }: RecordingRecord, name: string) {
  const measures = { ...(width && height ? { width, height } : {}), ...(duration > 0 && { duration }) };
  return {
    name,
    uri: uriOf(file.url),
    type: sort === 'film' ? 'video' : 'audio',
    headlines: [{ role: 'main', value: title }],
    renditions: [
      rendition(file, measures),
      ...words.map(({ role, ...text }) => ({ ...rendition(text), name: role })),
    ],
  };
}

const attachment = ({ title, ...file }: AttachmentRecord, name: string) => ({
  name,
  uri: uriOf(file.url),
  headlines: [{ role: 'main', value: title }],
  renditions: [rendition(file)],
});

const rendition = (
  { url, type, size }: { url: string; type: string; size: number },
  measures: object | undefined = undefined,
) => ({ name: 'original', href: uriOf(url), contentType: type, sizeInBytes: size, ...measures });

const event = ({ title, start, end, place }: Happening, name: string, url: string) => ({
  name,
  uri: uriOf(new URL(`#${name}`, url).href),
  type: 'event',
  headlines: [{ role: 'main', value: title }],
  ...(place !== undefined && { located: place, places: [{ name: place }] }),
  eventDetails: { dates: { ...moment('Start', start), ...(end !== undefined && moment('End', end)) } },
});

/** A day or a month is an expected date. In ninjs a date needs a time. */
function moment(which: 'Start' | 'End', time: string) {
  if (exactness(time) !== 'instant') return { [`expected${which}Date`]: time };
  return { [`${which.toLowerCase()}Date`]: time.replace(/(T\d\d:\d\d)(?!:\d\d)/, '$1:00') };
}

/** The term of IPTC for the way it was made. */
export const madeBy = (type: DigitalSourceType | undefined) =>
  type === undefined ? {} : { digitalSourceType: { uri: sourceTypeAddress(type), literal: type } };

/** The address of the full terms. */
export const rights = (address: string | undefined) =>
  address === undefined ? {} : { rightsInfo: { linkedRights: uriOf(address) } };
