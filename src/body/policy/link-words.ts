/** Words that do not describe the target of a link, in every language that is written here. */
const vague = new Set(
  [
    'hier, hier klicken, klicken Sie hier, hier entlang, mehr, mehr dazu, mehr erfahren, mehr lesen, weiter, weiterlesen, weitere Informationen, link, zum Link, dieser Link, diesem Link, Details',
    'here, click here, more, read more, learn more, more information, find out more, this, this link, this page, link, see here, details',
    '여기, 여기를 클릭, 여기를 클릭하세요, 이곳, 링크, 이 링크, 더보기, 더 보기, 더 알아보기, 자세히, 자세히 보기, 바로가기, 상세 보기',
  ].flatMap((list) => list.toLowerCase().split(', ')),
);

/** Whether the words of a link mean nothing by themselves, as in a screen reader's list of links. */
export const isVague = (words: string): boolean =>
  vague.has(
    words
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
