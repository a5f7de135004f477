import type { RecordingRule } from '../../../faults/recording-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What is wrong with films and sounds of one's own. */
export const recordingFaults: Sentences<RecordingRule> = {
  videoSource: ({ example }) =>
    `동영상은 YouTube나 Vimeo에 있거나(href), 글과 같은 폴더에 있는 자체 파일입니다(${example}). 둘 중 하나만 쓰세요.`,
  ownFilmOnly: () =>
    '이것은 자체 동영상(src)에 쓰는 것입니다. 다른 곳에 있는 동영상은 그곳에 자막이 있으니 빼세요.',
  filmWithoutWords: ({ example }) =>
    `듣지 못하는 사람은 동영상의 내용을 알 수 없습니다. 글과 같은 폴더에 WebVTT 자막(${example})이나 녹취록(transcript="./tour.txt")을 넣으세요.`,
  soundWithoutWords: ({ example }) =>
    `듣지 못하는 사람은 무슨 말인지 알 수 없습니다. 글과 같은 폴더에 녹취록 파일을 넣으세요(${example}).`,
  posterMissing: ({ example }) =>
    `재생하기 전에는 동영상이 어두운 칸으로만 보입니다. 미리 보기 사진을 넣으세요(${example}).`,
  recordingFormat: ({ values }) =>
    `여기에는 쓸 수 없는 파일 형식입니다. 다음 중 하나로 저장하세요(${values}).`,
  recordingUnreadable: () =>
    '재생할 수 없는 파일입니다. 길이 정보나 영상이 없습니다. MP4(H.264, AAC), WebM, MP3, M4A 중 하나로 다시 내보내세요.',
  recordingCodec: ({ codec }) =>
    `일부 브라우저에서는 이 동영상이 재생되지 않습니다(${codec}). H.264와 AAC를 쓰는 MP4로 내보내세요.`,
  recordingHeavy: ({ found, max }) =>
    `파일 크기가 ${found}MB입니다. ${max}MB를 넘으면 git에도, 이동 중인 독자에게도 부담이 됩니다. 더 낮은 비트레이트로 내보내세요.`,
  recordingTooLarge: ({ found, max }) =>
    `파일 크기가 ${found}MB인데, GitHub와 GitLab은 ${max}MB를 넘는 파일을 받지 않습니다. 더 낮은 비트레이트로 내보내거나, 잘라 내거나, YouTube나 Vimeo의 동영상으로 보여 주세요(href).`,
  recordingTellsPlace: ({ example }) =>
    `파일에 촬영 장소가 들어 있고, 파일은 그대로 공개됩니다. 커밋하기 전에 지우세요(예: ${example}).`,
};
