import type { Sentences } from '../../../faults/fault-words.ts';
import type { FoundFlaw, NameFlaw, NameRule, ReadPlace } from '../../../faults/name-flaws.ts';
import { meant } from './meant.ts';

/** What is wrong with the name or the place of a file or folder. */
export const nameFaults: Sentences<NameRule> = {
  nameFlaw: ({ name, byHand, flaw, signs, bytes, word }) =>
    `${nameFlawIn({ flaw, signs, bytes, word })} ${byHand ? `이름을 바꾸세요(${name}).` : `파일 이름을 바꾸고 여기에 새 이름을 쓰세요(${name}). 둘 다 자동으로 바꾸려면: npm run check -- --fix.`}`,
  sameName: ({ twin }) =>
    `${twin} 이름과 대소문자나 글자 조합 방식만 다릅니다. macOS와 Windows에서는 같은 파일이 됩니다. 둘 중 하나의 이름을 바꾸세요(${twin.replace(/(?=\.[^.]*$)|$/, '-2')}).`,
  textName: ({ languages }) =>
    `글처럼 보이지만 읽지 않는 파일입니다. 이름을 바꾸세요(${languages}). Windows는 설정을 바꾸기 전까지 확장자를 숨깁니다.`,
  nobodyReads: ({ where, isFolder, known }) =>
    `읽지 않는 ${isFolder ? '폴더' : '파일'}입니다.${meant(known)} ${readPlaces[where]}`,
  folderWithoutText: ({ where, languages, hasDocument }) =>
    hasDocument
      ? `읽지 않는 폴더입니다. 안에 있는 문서는 뉴스룸의 글이 아닙니다. 브라우저 편집실이나 npm run new로 글을 만들고(${languages}) 내용을 옮기세요.`
      : `글이 없어 읽지 않는 폴더입니다. 글을 쓰거나(${languages})${where === 'release' ? ' npm run new로 시작하거나' : ''} 폴더를 지우세요.`,
  fileUnnamed: ({ as }) =>
    `이 파일을 쓰는 글이 없어 아무도 받지 못합니다. ${naming[as]} 필요 없으면 지우세요.`,
  publicFileAbsent: ({ suggestion }) =>
    `public/에 그런 파일이 없습니다.${meant(suggestion)} 그 폴더부터의 경로를 쓰세요(unread: [film.mp4]).`,
};

const readPlaces: Readonly<Record<ReadPlace, string>> = {
  content:
    '여기에는 newsroom.yaml, brand.yaml 파일과 brand, words, organisations, people, topics, facts, events, pages, releases 폴더만 둡니다. 그 안으로 옮기거나 지우세요.',
  data: '여기에는 nadja-dehne.yaml 같은 파일, 기관 로고, 인물 사진만 둡니다. 글에 쓰는 파일은 그 글의 폴더로 옮기세요.',
  pages: '페이지마다 폴더가 하나씩 있습니다(pages/privacy/index.ko.mdx). 그 안으로 옮기세요.',
  page: '페이지 폴더에는 글만 둡니다(index.ko.mdx). 다른 파일은 지우세요.',
  releases:
    '보도자료마다 폴더가 하나씩 있습니다(2019-09-11-busan-delegation/index.ko.mdx). 그 안으로 옮기세요.',
  brand: '여기에는 brand.yaml이 이름을 적은 로고(SVG, PNG)와 글꼴(WOFF2)만 있습니다. 파일을 빼세요.',
  words: '여기에는 뉴스룸의 언어로 쓴 고유한 낱말만 둡니다(words/ko.yaml). 파일 이름을 바꾸거나 빼세요.',
  nested: '파일을 글 바로 옆에 두세요(./quay.jpg).',
};

const naming: Readonly<Record<'picture' | 'attachment' | 'logo' | 'portrait' | 'brand' | 'other', string>> = {
  picture: '글에서 쓰세요(image: { src: ./quay.jpg, alt: …, credit: … } 또는 <Figure>).',
  attachment: '글에서 쓰세요(attachments: [{ file: ./report.pdf, title: … }]).',
  logo: '기관 파일에서 쓰세요(logos: [{ file: ./logo.svg, title: … }]).',
  portrait: '인물 파일에서 쓰세요(portrait: { src: ./nadja-dehne.jpg, credit: … }).',
  brand: 'brand.yaml에 이름을 적으세요(logo: { light: ./brand/logo.svg }).',
  other: '제공할 수 있는 형식으로 저장해 글에서 쓰세요(attachments: [{ file: ./report.pdf, title: … }]).',
};

/** What keeps a name from being one that every system has. */
function nameFlawIn({ flaw, signs = '', bytes = 0, word = '' }: FoundFlaw): string {
  const said: Record<NameFlaw, string> = {
    empty: '이름이 비어 있습니다.',
    sign: `이름에 ${signs} 기호를 쓸 수 없는 시스템이 있습니다. 빼세요.`,
    start: '이름이 점이나 공백으로 시작합니다. 숨기거나 바꾸는 시스템이 있습니다.',
    end: '이름이 점이나 공백으로 끝납니다. Windows에서는 그것이 빠집니다.',
    device: `${word}: Windows에서 확장자와 관계없이 쓸 수 없는 이름입니다.`,
    long: `이름이 너무 깁니다(${bytes}바이트). 150바이트까지는 어느 시스템에서나 쓸 수 있습니다.`,
    ending: `확장자 ${word}에 대문자가 있습니다. 소문자로 쓰세요.`,
    site: '사이트가 직접 만드는 파일의 이름입니다.',
  };
  return said[flaw];
}
