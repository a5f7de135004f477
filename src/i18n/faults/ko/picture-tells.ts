import type { PictureTell } from '../../../faults/picture-flaws.ts';

/** What a picture file tells, as the object of a sentence. */
const names: Record<PictureTell, string> = {
  place: '촬영 위치',
  device: '카메라의 일련번호나 소유자',
  thumbnail: '잘라 낸 부분이 보일 수 있는 미리보기',
  behind: '사진 뒤에 붙은 데이터',
};

/** The names of a list with commas, in words. */
export const listed = (tells: string): string =>
  new Intl.ListFormat('ko', { type: 'unit' }).format(
    tells.split(', ').map((tell) => (tell in names ? names[tell as PictureTell] : tell)),
  );
