import type { FaultWords } from '../../../faults/fault-words.ts';
import { addressFaults } from './addresses.ts';
import { bodyFaults } from './body.ts';
import { editorialFaults } from './editorial.ts';
import { fieldFaults } from './fields.ts';
import { missingThings, fileFaults } from './files.ts';
import { lifeFaults } from './life.ts';
import { mediaFaults } from './media.ts';
import { nameFaults } from './names.ts';
import { pastFaults } from './past.ts';
import { reportWords } from './report.ts';

const number = new Intl.NumberFormat('ko');

/** What is said of the content’s faults, from all topics. */
export const faultWords: FaultWords = {
  found: '찾은 내용',
  level: { error: '오류', warning: '경고' },
  expected: {
    text: '텍스트로',
    list: '목록으로',
    map: '항목 묶음으로',
    yesNo: 'true 또는 false로',
    number: '숫자로',
  },
  collections: missingThings,
  summary: (errors, warnings, files) =>
    errors + warnings === 0
      ? `파일 ${number.format(files)}개에 문제가 없습니다.`
      : `파일 ${number.format(files)}개에서 오류 ${number.format(errors)}건, 경고 ${number.format(warnings)}건을 찾았습니다.`,
  report: reportWords,
  secretNote: '일부 파일은 아직 공개 전이므로 그 내용을 표시하지 않습니다.',
  pathNote:
    '위에는 파일 경로 대신 해시값을 표시했습니다. 본인 화면에서는 npm run check -- --paths 명령으로 경로를 볼 수 있습니다.',
  couldNotRun: (reason) => `검사를 실행할 수 없습니다: ${reason}`,
  fixed: (files) =>
    files === 0
      ? '자동으로 고칠 것이 없습니다.'
      : `파일 ${files}개를 고쳤습니다. 따옴표, 줄바꿈 없는 공백, 줄 끝 공백, 파일 이름입니다.`,
  moved: (from, to) =>
    `공개된 주소가 ${from}에서 ${to}(으)로 바뀝니다. 다른 웹사이트에서 옛 주소로 건 링크는 열리지 않게 됩니다.`,
  rules: {
    ...fieldFaults,
    ...fileFaults,
    ...addressFaults,
    ...nameFaults,
    ...mediaFaults,
    ...bodyFaults,
    ...editorialFaults,
    ...lifeFaults,
    ...pastFaults,
  },
};
