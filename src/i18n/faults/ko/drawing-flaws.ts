import type { DrawingFlaw } from '../../../faults/picture-flaws.ts';

/** What keeps a drawing from being shipped. */
export const drawingFlaws: Record<DrawingFlaw, string> = {
  notUtf8: '이 SVG는 UTF-8이 아닙니다. UTF-8로 다시 저장하세요.',
  notXml: '이 SVG는 올바른 XML이 아닙니다. “일반 SVG”로 다시 내보내세요.',
  entity:
    '이 SVG에 엔티티(<!ENTITY>)가 있습니다. 엔티티 없이 다시 내보내세요. Illustrator에서는 “편집 기능 보존”을 끄세요.',
  instruction: '이 SVG에 프로그램용 지시가 있습니다. 지우세요(<?…?>).',
  notSvg: 'SVG 그림이 아닙니다. 첫 요소는 SVG 요소여야 합니다(<svg xmlns="http://www.w3.org/2000/svg">).',
  prefix: 'SVG 요소에 접두사가 붙어 있습니다. 접두사 없이 쓰세요(<svg:svg> 대신 <svg>).',
  element: '그림에 쓸 수 없는 요소입니다. 지우거나 “일반 SVG”로 다시 내보내세요.',
  handler: '그림은 프로그램을 실행할 수 없습니다. 이 속성을 지우세요.',
  address:
    '그림은 바깥을 참조할 수 없습니다. 메타데이터 없는 PNG나 JPEG로 그림을 넣거나 그림의 한 부분을 참조하세요(href="#mark").',
  style:
    '무언가를 불러올 수 있거나 알 수 없는 스타일입니다. 단순한 규칙(.st0{fill:#16324f})이나 속성(fill="#16324f")으로 쓰세요.',
  tooLarge: '이 SVG는 너무 크거나 너무 깊이 중첩되어 있습니다. 요소를 줄여 다시 내보내고 사진은 넣지 마세요.',
};
