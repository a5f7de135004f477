/** What a picture file tells that nobody means to publish. */
export type PictureTell = 'place' | 'device' | 'thumbnail' | 'behind';
/** What keeps a drawing from being shipped. */
export type DrawingFlaw =
  | 'notUtf8'
  | 'notXml'
  | 'entity'
  | 'instruction'
  | 'notSvg'
  | 'prefix'
  | 'element'
  | 'handler'
  | 'address'
  | 'style'
  | 'tooLarge';
