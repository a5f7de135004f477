import type { DrawingFlaw } from '../../../faults/picture-flaws.ts';

/** What keeps a drawing from being shipped. */
export const drawingFlaws: Record<DrawingFlaw, string> = {
  notUtf8: 'This SVG is not written in UTF-8. Save it again in UTF-8.',
  notXml: 'This SVG is no valid XML. Export it again (“plain SVG”).',
  entity:
    'This SVG declares or uses entities (<!ENTITY>). Export it again without them; in Illustrator, without “Preserve editing capabilities”.',
  instruction: 'This SVG contains an instruction for programs. Delete it (<?…?>).',
  notSvg:
    'This file is no SVG drawing. Its first element has to be that of SVG (<svg xmlns="http://www.w3.org/2000/svg">).',
  prefix: 'The elements of SVG have a prefix here. Write them without one (<svg> instead of <svg:svg>).',
  element: 'A drawing must not have this element. Delete it, or export the drawing again (“plain SVG”).',
  handler: 'A drawing must not run a program. Delete this attribute.',
  address:
    'A drawing must not refer to anything outside of it. Embed the picture as PNG or JPEG without metadata, or refer to a part of the drawing (href="#mark").',
  style:
    'This style could load something or is unknown to us. Write plain rules (.st0{fill:#16324f}), or attributes (fill="#16324f").',
  tooLarge:
    'This SVG is too large or nested too deeply. Export it again with fewer elements; embed no photos.',
};
