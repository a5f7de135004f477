import type { AddressFlaw, AddressRule, StaticHost } from '../../../faults/address-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What keeps a former address from leading anywhere, with what to write. */
const addressFlaws: Readonly<Record<AddressFlaw, string>> = {
  start: '이전 주소는 도메인 다음의 슬래시로 시작합니다. 경로를 쓰세요',
  fragment: '# 뒤의 내용은 브라우저만 알고 서버에는 전달되지 않습니다. 그 부분을 빼고 쓰세요',
  sign: '주소에 공백, 역슬래시 또는 보이지 않는 문자가 있습니다. 브라우저에 보이는 대로 경로를 쓰세요',
  query: '물음표 뒤에 서버가 특별하게 읽는 문자가 있습니다. 브라우저에 보이는 대로 쓰세요',
  percent: '여기의 퍼센트 기호는 아무 문자도 나타내지 않습니다. 기호 자체는 %25로, 글자는 UTF-8로 쓰세요',
  dots: '경로의 . 과 .. 은 다른 곳을 가리킵니다. 빼고 쓰세요',
  empty: '슬래시 두 개가 나란히 있습니다. 하나만 쓰세요',
};

/** Hosts that serve files and read no rule for a question mark. */
const staticHosts: Readonly<Record<StaticHost, string>> = {
  cloudflare: 'Cloudflare Pages',
  github: 'GitHub Pages',
  gitlab: 'GitLab Pages',
  bucket: 'CloudFront 없는 객체 저장소',
};
const allStaticHosts = 'GitHub Pages, GitLab Pages, Cloudflare Pages, CloudFront 없는 객체 저장소';

/** What is wrong with former addresses, links to the newsroom itself, and paths of the site. */
export const addressFaults: Sentences<AddressRule> = {
  notAFormer: ({ hurdle, instead }) => `${addressFlaws[hurdle]}(${instead}).`,
  redirectTaken: ({ other }) =>
    `이 이전 주소는 이미 ${other} 파일이 쓰고 있습니다. 둘 중 한쪽에서 지우세요. 그대로 두면 한 페이지가 사라집니다.`,
  redirectReserved: () => '이 이전 주소는 사이트 자체가 쓰는 주소입니다. 이미 페이지로 연결되므로 지우세요.',
  redirectOwn: () => '이 글의 현재 주소이므로 자기 자신으로 연결될 수 없습니다. 지우세요.',
  redirectNeedsRules: ({ count, host }) =>
    `이전 주소 ${count}개에 물음표나 파일 이름에 쓸 수 없는 문자가 있습니다. 이런 주소는 서버 규칙으로만 연결됩니다(npm run headers, Netlify는 자동으로 읽음). ${host ? staticHosts[host] : allStaticHosts}에서는 아무 데로도 이어지지 않습니다. 사이트를 다른 곳에 발행하거나 주소를 지우세요${host ? '' : '. 서버에 이 규칙이 있으면 newsroom.yaml 파일에 servedBy: nginx처럼 쓰세요'}.`,
  pathTaken: ({ other }) =>
    `이 파일의 경로는 이미 ${other} 파일이 쓰고 있습니다. 그대로 두면 하나가 사라지므로 이름을 바꾸거나 지우세요.`,
  pathReserved: () => '사이트 자체가 쓰는 경로입니다. 파일 이름을 바꾸거나 지우세요.',
  brokenPercent: ({ instead }) =>
    `이 링크의 퍼센트 기호는 아무 문자도 나타내지 않습니다. 기호 자체는 %25로, 글자는 그대로 쓰세요(${instead}).`,
  linkNowhere: ({ suggestion }) =>
    `이 뉴스룸에 없는 주소입니다.${meant(suggestion)} 존재하는 주소를 쓰세요(/archive/).`,
  linkToFormer: ({ now }) => `이전 주소입니다. 현재 주소를 쓰세요(${now}).`,
  linkHeldBack: ({ held }) =>
    `이 링크가 가리키는 ${held} 글은 이 글이 공개될 때 아직 공개되지 않습니다. 링크를 빼거나 이 글을 나중에 발행하세요.`,
  anchorNowhere: ({ suggestion }) =>
    `이 글에 그런 위치가 없습니다.${meant(suggestion)} 제목을 소문자와 하이픈으로 쓰세요(## New pier: #new-pier).`,
};
