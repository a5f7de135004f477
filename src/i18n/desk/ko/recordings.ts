import type { Label } from '../../shapes/desk.ts';
import type { EditorWords } from '../../shapes/editor.ts';

/** The fields of films and sounds: label and hint. */
export const recordingLabels: Readonly<Record<string, Label>> = {
  'Video.href': [
    '주소',
    'YouTube 또는 Vimeo에 있는 동영상의 주소입니다. 동영상이 글과 같은 폴더의 파일이면 비워 두세요.',
  ],
  'Video.src': [
    '자체 동영상',
    '글과 같은 폴더에 있는 동영상 파일입니다. MP4(H.264) 또는 WebM, 최대 100MB입니다.',
  ],
  'Video.title': ['제목', '동영상의 내용입니다.'],
  'Video.poster': ['미리 보기 사진', '글과 같은 폴더에 있는 원래 크기의 사진 파일입니다.'],
  'Video.captions': [
    '자막',
    '자체 동영상의 말과 소리를 적은 WebVTT 파일입니다. 확장자 앞에 언어를 씁니다: tour.ko.vtt.',
  ],
  'Video.transcript': ['녹취록', '자체 동영상에서 하는 말을 적은 텍스트 파일입니다.'],
  'Audio.src': ['음성 파일', '글과 같은 폴더에 있는 음성 파일입니다. MP3 또는 M4A입니다.'],
  'Audio.title': ['제목', '음성의 내용입니다.'],
  'Audio.transcript': ['녹취록', '말한 내용을 적은 텍스트 파일로, 글과 같은 폴더에 둡니다.'],
};

/** What is wrong with films and sounds, in the words of the form. */
export const recordingRules: EditorWords['faults']['rules'] = {
  videoSource: () =>
    '동영상은 YouTube나 Vimeo에 있거나(‘주소’) 글과 같은 폴더에 있습니다(‘자체 동영상’). 둘 중 하나만 채우세요.',
  filmWithoutWords: () =>
    '듣지 못하는 사람은 동영상의 내용을 알 수 없습니다. ‘자막’(WebVTT)이나 ‘녹취록’에서 파일을 고르세요.',
  soundWithoutWords: () =>
    '듣지 못하는 사람은 무슨 말인지 알 수 없습니다. ‘녹취록’에서 텍스트 파일을 고르세요.',
  posterMissing: () =>
    '재생하기 전에는 동영상이 어두운 칸으로 보입니다. ‘미리 보기 사진’에서 정지 사진을 고르세요.',
};
