import type { Label } from '../../shapes/desk.ts';

/** The fields of the fact sheet, and of the component that prints one of its numbers. */
export const factLabels: Readonly<Record<string, Label>> = {
  'facts.label': ['항목', '세거나 재는 대상입니다.'],
  'facts.value': ['값', '숫자입니다.'],
  'facts.unit': ['단위', '숫자 뒤에 붙는 단위입니다(%, 개사).'],
  'facts.asOf': ['기준일', '이 숫자가 맞는 날짜나 달입니다.'],
  'facts.source': ['출처', '누가 집계했는지, 또는 어디에 먼저 실렸는지 쓰세요.'],
  'facts.url': ['출처 주소', '출처를 읽을 수 있는 주소입니다.'],
  'facts.organisation': ['기관', '이 수치의 기관입니다. 비워 두면 발행 기관입니다.'],
  'facts.validFrom': [
    '공개 시각',
    '누구나 알아도 되는 시점입니다. 날짜, 시각 또는 보도자료의 공개 시각이며, 비워 두면 바로 공개됩니다.',
  ],
  'facts.changes': [
    '새 값',
    '그날부터의 값입니다. 이전 값은 남으며 보도자료에는 그날의 값이 실립니다. 오래된 것부터 쓰세요.',
  ],
  'Fact.id': ['수치', '여기에 값이 실릴 수치입니다.'],
};
