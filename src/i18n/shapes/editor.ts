import type { BodyRule } from '../../faults/fault-facts.ts';
import type { RecordingRule } from '../../faults/recording-facts.ts';
import type { Sentences } from '../../faults/fault-words.ts';

/** What the editor of the body says. Labels of components and of their fields are those of the desk. */
export type EditorWords = {
  toolbar: string;
  style: { label: string; paragraph: string; heading2: string; heading3: string; heading4: string };
  marks: {
    bold: string;
    italic: string;
    strike: string;
    sub: string;
    sup: string;
    code: string;
    link: string;
    abbreviation: string;
    foreign: string;
  };
  lists: { bullets: string; numbers: string; indent: string; outdent: string };
  undo: string;
  redo: string;
  /** More kinds of words, which people need seldom. */
  more: string;
  insert: {
    label: string;
    quotation: string;
    table: string;
    footnote: string;
    organisation: string;
    person: string;
    fact: string;
    rule: string;
    code: string;
    comment: string;
  };
  table: {
    label: string;
    rowAbove: string;
    rowBelow: string;
    columnBefore: string;
    columnAfter: string;
    alignStart: string;
    alignCentre: string;
    alignEnd: string;
    removeRow: string;
    removeColumn: string;
    remove: string;
  };
  source: { show: string; hide: string };
  box: {
    remove: string;
    choose: string;
    none: string;
    addFigure: string;
    addPerson: string;
    addOrganisation: string;
    comment: string;
    footnote: (id: string) => string;
    component: string;
    linkTarget: string;
    noEvent: string;
  };
  ask: {
    address: string;
    meaning: string;
    language: string;
    organisation: string;
    person: string;
    fact: string;
    words: string;
    apply: string;
    remove: string;
    cancel: string;
  };
  loading: string;
  paste: {
    /** What was left out, one after the other. */
    left: (what: string) => string;
    pictures: (count: number) => string;
    dateline: string;
    tracking: string;
    comments: string;
    describe: string;
  };
  faults: {
    label: string;
    error: string;
    warning: string;
    /** What the check says of Markdown, in the words of the editor. Other faults say here what they say everywhere. */
    rules: Partial<
      Sentences<
        | BodyRule
        | RecordingRule
        | 'altMissing'
        | 'creditMissing'
        | 'captionMissing'
        | 'danglingReference'
        | 'eventUnknown'
        | 'quoteWithoutSpeaker'
      >
    >;
  };
};
