import type { DrawingFlaw } from '../../../faults/picture-flaws.ts';

/** What keeps a drawing from being shipped. */
export const drawingFlaws: Record<DrawingFlaw, string> = {
  notUtf8: 'Dieses SVG ist nicht in UTF-8 geschrieben. Speichern Sie es noch einmal in UTF-8.',
  notXml: 'Dieses SVG ist kein gültiges XML. Exportieren Sie es noch einmal („einfaches SVG“).',
  entity:
    'Dieses SVG enthält Entities (<!ENTITY>). Exportieren Sie es noch einmal ohne sie; in Illustrator ohne „Illustrator-Bearbeitungsfunktionen beibehalten“.',
  instruction: 'Dieses SVG enthält eine Anweisung für Programme. Löschen Sie sie (<?…?>).',
  notSvg:
    'Diese Datei ist keine SVG-Zeichnung. Ihr erstes Element muss das von SVG sein (<svg xmlns="http://www.w3.org/2000/svg">).',
  prefix: 'Die Elemente von SVG haben hier ein Präfix. Schreiben Sie sie ohne (<svg> statt <svg:svg>).',
  element:
    'Eine Zeichnung darf dieses Element nicht haben. Löschen Sie es oder exportieren Sie die Zeichnung noch einmal („einfaches SVG“).',
  handler: 'Eine Zeichnung darf kein Programm ausführen. Löschen Sie dieses Attribut.',
  address:
    'Eine Zeichnung darf auf nichts außerhalb verweisen. Betten Sie das Bild als PNG oder JPEG ohne Metadaten ein oder verweisen Sie auf einen Teil der Zeichnung (href="#zeichen").',
  style:
    'Dieser Stil könnte etwas laden oder ist uns unbekannt. Schreiben Sie einfache Regeln (.st0{fill:#16324f}) oder Attribute (fill="#16324f").',
  tooLarge:
    'Dieses SVG ist zu groß oder zu tief verschachtelt. Exportieren Sie es mit weniger Elementen und betten Sie keine Fotos ein.',
};
