import type { FileFlaw, FlawFacts } from '../../../faults/file-flaws.ts';

/** What keeps a file from being offered. */
export const fileFlaws: Record<FileFlaw, (facts: FlawFacts) => string> = {
  empty: () => '빈 파일입니다. 온전한 파일을 넣으세요.',
  pointer: () =>
    '파일이 아니라 Git LFS 포인터만 있습니다. 파일을 받으세요(git lfs pull). CI에서는 체크아웃에 LFS를 켜야 받아집니다(lfs: true).',
  page: ({ ending }) =>
    `${ending} 형식이 아니라 웹 페이지입니다. 서버가 파일 대신 로그인 화면 같은 페이지를 보냈습니다. 파일을 다시 내려받아 열어 본 뒤에 넣으세요.`,
  otherKind: ({ ending, kind }) =>
    kind === undefined
      ? `파일의 내용이 ${ending} 형식이 아닙니다. ${ending} 형식으로 다시 내보내세요.`
      : `파일의 내용이 ${ending} 형식이 아니라 ${kind} 형식입니다. 이름의 확장자를 고치거나 ${ending} 형식으로 다시 내보내세요.`,
  notText: () => '모든 프로그램이 읽을 수 있는 텍스트가 아닙니다. UTF-8로 다시 저장하세요.',
  cutOff: () => '파일의 끝부분이 없습니다. 다시 복사하거나 내려받으세요.',
  damaged: () => '압축 파일의 일부가 손상되었습니다. 다시 압축하세요.',
  oldOffice: ({ ending }) => `확장자만 바뀐 Office 97 문서입니다. 문서를 열어 ${ending} 형식으로 저장하세요.`,
  tooLarge: () => '파일이 2GB보다 큽니다. 더 작은 파일을 넣으세요.',
};
