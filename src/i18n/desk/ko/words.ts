import type { DeskWords } from '../../shapes/desk.ts';
import { pressDateWords } from '../../site/ko/calendar.ts';
import { valueWords } from '../../site/ko/values.ts';
import { brandLabels, brandOptions } from './brand.ts';
import { entityLabels } from './entities.ts';
import { editorWords } from './editor.ts';
import { dateLabels } from './dates.ts';
import { factLabels } from './facts.ts';
import { placeLabels } from './places.ts';
import { formWords } from './form.ts';
import { releaseLabels } from './releases.ts';
import { settingsLabels } from './settings.ts';

/** What editors read at their desk, from all topics. */
export const deskWords: DeskWords = {
  title: '편집실',
  fields: {
    ...releaseLabels,
    ...entityLabels,
    ...factLabels,
    ...dateLabels,
    ...placeLabels,
    ...settingsLabels,
    ...brandLabels,
  },
  options: {
    ...brandOptions,
    '*.licence': valueWords.licence,
    '*.unread': { allowed: '허용' },
    '*.focus': {
      top: '위',
      'right top': '오른쪽 위',
      right: '오른쪽',
      'right bottom': '오른쪽 아래',
      bottom: '아래',
      'left bottom': '왼쪽 아래',
      left: '왼쪽',
      'left top': '왼쪽 위',
    },
    '*.digitalSourceType': {
      digitalCapture: '촬영',
      computationalCapture: '여러 장을 합성한 촬영(스마트폰)',
      print: '인화물이나 인쇄물 스캔',
      screenCapture: '화면 캡처',
      digitalCreation: '컴퓨터로 제작(AI 사용 안 함)',
      humanEdits: '사람이 보정(AI 사용 안 함)',
      algorithmicallyEnhanced: '기술적 보정(색, 선명도, 크기)',
      compositeWithTrainedAlgorithmicMedia: 'AI로 변경하거나 추가',
      trainedAlgorithmicMedia: 'AI로 생성',
    },
    'releases.kind': valueWords.kinds,
    'newsroom.feeds.kinds': valueWords.kinds,
    'events.kind': pressDateWords.kinds,
    'events.status': valueWords.eventStatus,
    'events.precision': { early: '초', mid: '중순', late: '말' },
    'releases.events.precision': { early: '초', mid: '중순', late: '말' },
    'releases.events.status': valueWords.eventStatus,
    'releases.events.registration.status': { open: '접수 중', closed: '마감' },
    'releases.corrections.kind': { correction: '정정', update: '업데이트' },
    'releases.translation.machine': { none: '사용 안 함', assisted: '도움받음', full: '전체 번역' },
    'releases.ai.use': { none: '사용 안 함', assisted: '도움받음', generated: '생성함' },
    'organisations.kind': { ...valueWords.organisationKinds, other: '기타' },
    'newsroom.front.blocks': {
      lead: '머리기사',
      latest: '최신 보도자료',
      topics: '주제',
      dates: '일정',
      contact: '문의처와 구독',
    },
    'newsroom.repository': { public: '공개', private: '비공개' },
    'newsroom.servedBy': {
      nginx: 'nginx',
      caddy: 'Caddy',
      cloudfront: 'CloudFront',
      netlify: 'Netlify',
      cloudflare: 'Cloudflare Pages',
      github: 'GitHub Pages',
      gitlab: 'GitLab Pages',
      bucket: 'CloudFront 없는 객체 저장소',
    },
    'newsroom.desk.host': { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea 또는 Forgejo' },
  },
  collections: {
    releases: { many: '보도자료', one: '보도자료', about: '보도자료와 그 밖의 소식입니다.' },
    organisations: {
      many: '기관',
      one: '기관',
      about: '발행하거나 참여하거나 언급되는 기관과 그 소개문, 로고입니다.',
    },
    people: { many: '인물', one: '인물', about: '언론 담당자와 말이 인용되는 사람입니다.' },
    topics: { many: '주제', one: '주제', about: '보도자료를 분류하고 구독하는 기준입니다.' },
    places: { many: '장소', one: '장소', about: '보도자료와 일정이 다루는 곳입니다.' },
    facts: {
      many: '주요 수치',
      one: '수치',
      about: '기준일과 출처가 있는 수치입니다. 사이트에 실리고 보도자료에 넣을 수 있습니다.',
    },
    events: { many: '일정', one: '일정', about: '보도자료에 속하지 않는 언론 일정입니다.' },
    pages: { many: '고정 페이지', one: '페이지', about: '발행 정보, 개인정보 보호 등의 페이지입니다.' },
    newsroom: { many: '뉴스룸', one: '뉴스룸', about: '뉴스룸의 설정입니다.' },
    brand: { many: '브랜드', one: '브랜드', about: '뉴스룸의 모습입니다. 로고, 색, 글꼴을 정합니다.' },
  },
  settings: '설정',
  body: ['본문', '보도자료의 본문입니다. 본문 안의 제목은 제목 2부터 씁니다.'],
  slug: {
    hint: '폴더와 주소의 이름입니다. 날짜와 주요 낱말로 만드세요(2026-01-15-harbour). 나중에는 바뀌지 않습니다.',
    wrong: '영문 소문자, 숫자, 하이픈 하나씩만 쓰세요.',
  },
  components: {
    Quote: '인용문',
    FactBox: '정보 상자',
    Figure: '사진',
    Gallery: '사진 모음',
    Video: '동영상',
    Audio: '음성',
    Download: '내려받기',
    EventCard: '일정 카드',
    OrgLink: '기관 링크',
    Fact: '주요 수치',
  },
  form: formWords,
  prose: editorWords,
  commits: {
    create: '{{collection}} 추가: {{slug}}',
    update: '{{collection}} 변경: {{slug}}',
    delete: '{{collection}} 삭제: {{slug}}',
    uploadMedia: '파일 추가: {{path}}',
    deleteMedia: '파일 삭제: {{path}}',
  },
  save: {
    found: '찾은 내용',
    at: (line) => `${line}번째 줄`,
    again: '이대로 두려면 한 번 더 저장하세요.',
  },
  closed: {
    title: '여기에는 편집실이 설정되어 있지 않습니다',
    local: '내 컴퓨터에서는 “npm run dev”로 /admin/에 편집실이 열립니다. 계정도 설정도 필요 없습니다.',
    host: '여기서도 쓰려면 content/newsroom.yaml 파일에 저장소를 쓰세요(desk: { host: github, repository: association/newsroom }). 호스팅 서비스는 github, gitlab, gitea 중 하나입니다.',
  },
  needsScript: '편집실을 쓰려면 JavaScript가 필요합니다.',
};
