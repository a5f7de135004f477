import type { DrawingFlaw } from '../../../faults/picture-flaws.ts';

/** What keeps a drawing from being shipped. */
export const drawingFlaws: Record<DrawingFlaw, string> = {
  notUtf8: 'Ce SVG n’est pas écrit en UTF-8. Enregistrez-le de nouveau en UTF-8.',
  notXml: 'Ce SVG n’est pas du XML valide. Exportez-le de nouveau (« SVG simple »).',
  entity:
    'Ce SVG déclare ou utilise des entités (<!ENTITY>). Exportez-le de nouveau sans elles ; dans Illustrator, sans « Conserver les fonctions d’édition d’Illustrator ».',
  instruction: 'Ce SVG contient une instruction pour des programmes. Supprimez-la (<?…?>).',
  notSvg:
    'Ce fichier n’est pas un dessin SVG. Son premier élément doit être celui de SVG (<svg xmlns="http://www.w3.org/2000/svg">).',
  prefix: 'Les éléments de SVG ont ici un préfixe. Écrivez-les sans préfixe (<svg> au lieu de <svg:svg>).',
  element:
    'Un dessin ne peut pas avoir cet élément. Supprimez-le ou exportez le dessin de nouveau (« SVG simple »).',
  handler: 'Un dessin ne peut pas exécuter de programme. Supprimez cet attribut.',
  address:
    'Un dessin ne peut renvoyer à rien d’extérieur. Intégrez l’image en PNG ou en JPEG sans métadonnées, ou renvoyez à une partie du dessin (href="#mark").',
  style:
    'Ce style pourrait charger quelque chose ou nous est inconnu. Écrivez des règles simples (.st0{fill:#16324f}) ou des attributs (fill="#16324f").',
  tooLarge:
    'Ce SVG est trop gros ou trop profondément imbriqué. Exportez-le de nouveau avec moins d’éléments ; n’y intégrez pas de photos.',
};
