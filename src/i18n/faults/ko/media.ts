import type { MediaRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { colourChanged } from './colours.ts';
import { drawingFlaws } from './drawing-flaws.ts';
import { fileFlaws } from './file-flaws.ts';
import { meant } from './meant.ts';
import { listed } from './picture-tells.ts';
import { recordingFaults } from './recordings.ts';

/** What is wrong with pictures, attachments, videos and events that a text shows. */
export const mediaFaults: Sentences<MediaRule> = {
  ...recordingFaults,
  altMissing: ({ example }) => `사진에 대체 텍스트가 없습니다. 무엇이 보이는지 쓰세요(alt: ${example}).`,
  creditMissing: ({ example }) => `사진에 출처 표기가 없습니다. 출처를 쓰세요(credit: ${example}).`,
  captionMissing: ({ example }) =>
    `사진 설명이 없습니다. 왼쪽부터 누가, 무엇을, 언제, 어디서 하는지 쓰세요(${example}).`,
  pictureNeedsFigure: ({ example }) =>
    `본문의 사진에는 대체 텍스트와 출처 표기가 필요합니다. Figure 컴포넌트로 쓰세요(${example}).`,
  pictureAbsent: ({ suggestion }) =>
    `폴더에 없는 사진입니다.${meant(suggestion)} 본문 파일과 같은 폴더에 사진을 넣거나 이름을 고치세요.`,
  pictureCorrupt: () => '사진을 읽을 수 없습니다. JPEG 또는 PNG로 다시 저장하여 파일을 교체하세요.',
  pictureTooSmall: ({ min, width }) =>
    `사진 너비가 ${width}픽셀입니다. 너비가 ${min}픽셀 이상인 원본을 넣으세요.`,
  pictureTooLarge: ({ max, found }) =>
    `사진이 ${found}백만 화소입니다. ${max}백만 화소 이하(16,000 × 10,000)로 줄인 사진을 넣으세요.`,
  pictureFormat: ({ values }) => `표시할 수 없는 사진 형식입니다. 다음 형식 중 하나를 쓰세요(${values}).`,
  attachmentAbsent: ({ suggestion }) =>
    `폴더에 없는 파일입니다.${meant(suggestion)} 그 폴더에 넣거나 이름을 고치세요.`,
  unsafeSvg: ({ flaw }) => drawingFlaws[flaw],
  pictureTells: ({ tells }) =>
    `파일에 다음 정보가 들어 있습니다: ${listed(tells)}. 독자에게는 전달되지 않지만 git에는 영구히 남습니다. 커밋하기 전에 지우세요: npm run check -- --fix.`,
  signedPictureTells: ({ tells }) =>
    `파일에 다음 정보가 들어 있습니다: ${listed(tells)}. 서명된(C2PA) 파일이므로 그대로 게시됩니다. 이 정보나 서명 없이 다시 내보내세요.`,
  pictureSaysAi: ({ type }) =>
    `파일에 인공지능으로 만들거나 바꾼 사진이라고 적혀 있습니다. 독자에게도 알리세요(digitalSourceType: ${type}).`,
  publicFileNotPlain: () =>
    'public/ 폴더의 파일은 그대로 게시되는데, 이 파일에는 그림 외의 정보가 들어 있습니다. 나머지를 지우세요: npm run check -- --fix.',
  attachmentFormat: ({ values }) =>
    `내려받기로 제공하지 않는 파일 형식입니다. 다음 형식 중 하나를 쓰세요(${values}).`,
  brandFormat: ({ values }) => `여기에는 이런 종류의 파일을 쓸 수 없습니다. 다른 파일을 쓰세요(${values}).`,
  typefaceCorrupt: () =>
    'WOFF2 글꼴이 아니거나 손상된 파일입니다. 제작사의 웹용 파일을 쓰거나 변환하세요(fonttools, woff2_compress).',
  typefaceWithoutLetters: () => '이 글꼴에는 라틴 문자가 없습니다. 이름에 “latin”이 들어 있는 파일을 쓰세요.',
  heavyFaces: ({ found, max }) =>
    `정자체 글꼴이 모두 ${found}kB입니다. 어떤 페이지도 ${max}kB를 넘게 미리 불러오지 않으며, 그때까지 다른 글꼴이 보입니다. 필요 없는 글자를 빼거나 가변 글꼴 파일을 쓰세요.`,
  colourChanged,
  unreadFile: ({ format }) =>
    `이 파일(${format})에서는 보류된 문구를 찾을 수 없습니다. 직접 확인한 뒤 허용하세요(unread: allowed).`,
  fileNotAsNamed: (facts) => fileFlaws[facts.wrong](facts),
  lockedFile: () =>
    '비밀번호가 걸린 파일이라 독자가 열 수 없고, 보류된 문구도 찾을 수 없습니다. 비밀번호 없이 저장하세요. 꼭 필요하면 직접 확인한 뒤 허용하세요(unread: allowed).',
  strangePacking: ({ format }) =>
    `많은 프로그램이 풀지 못하는 방식(${format})으로 압축되어 있습니다. 일반적인 방식(Deflate)으로 다시 압축하세요. 꼭 필요하면 직접 확인한 뒤 허용하세요(unread: allowed).`,
  pictureMoves: () =>
    '움직이는 사진입니다. 여기서 사진은 움직이지 않으며 대체 텍스트가 말하는 것을 보여 줍니다. 한 장면을 PNG나 JPEG로 저장하고, 영상은 동영상으로 제공하세요.',
  eventUnknown: ({ suggestion }) =>
    `이 파일에는 이 제목의 일정이 없습니다.${meant(suggestion)} events 항목에 있는 제목을 쓰세요.`,
  videoHost: ({ values }) =>
    `재생할 수 있는 동영상의 주소가 아닙니다. 동영상 한 편의 주소를 쓰세요(https://vimeo.com/123456789; ${values}).`,
  noPicture: () =>
    '보도자료에 사진이 없습니다. 가능하면 추가하세요(image: { src: ./photo.jpg, alt: …, credit: … }).',
  noTermsPage: ({ example }) =>
    `사진에 자체 이용 조건을 적용하지만 그 조건을 알리는 페이지가 없습니다. 페이지를 만드세요(${example}). 그러면 모든 사진이 그 페이지로 연결됩니다.`,
};
