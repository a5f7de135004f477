import { Schema } from 'prosemirror-model';
import { marks } from './marks.ts';
import { nodes } from './nodes.ts';

/** The vocabulary of a body as a document of the editor: nothing else can be typed, pasted or undone into it. */
export const proseSchema = new Schema({ nodes, marks });

export type ProseMarkName = keyof typeof marks;
