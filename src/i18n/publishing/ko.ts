import type { PublishingWords } from './de.ts';

export const publishing: PublishingWords = {
  refusals: {
    demo: () =>
      '사이트가 아직 시범용으로 표시되어 있습니다. content/newsroom.yaml에서 “demo: true” 줄을 지우고 다시 빌드하세요.',
    exampleAddress: (host) =>
      `주소가 예시일 뿐입니다(${host}). content/newsroom.yaml에 실제 주소를 쓰세요(url: https://press.your-domain.kr/).`,
    placeholder: (file) =>
      `${file}에 자리표시자가 남아 있습니다. 실제 운영 주체의 정보(이름, 주소, 연락처)를 쓰세요.`,
    noBuild: (folder) => `${folder}에 빌드된 사이트가 없습니다. 먼저 빌드하세요(npm run build).`,
    otherAddress: (found, wanted) =>
      `사이트가 ${found} 주소용으로 빌드되었습니다. ${wanted} 주소용으로 다시 빌드하세요(npm run build).`,
  },
  headersUsage: (formats) =>
    `사용법: npm run headers -- <${formats}> [--brotli] [--editor https://git.your-domain.kr]`,
};
