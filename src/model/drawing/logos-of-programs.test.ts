import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { readDrawing } from './drawing.ts';

function printed(text: string): string {
  const drawing = readDrawing(Buffer.from(text));
  assert.ok('text' in drawing, JSON.stringify(drawing));
  return drawing.text;
}

/** A drawing in full colour, as a renderer without a network shows it. */
const shown = (text: string) => sharp(Buffer.from(text), { density: 144 }).raw().toBuffer();

/** Logos in the manner of the programs that write them. */
const logos: Record<string, string> = {
  Illustrator: `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Ebene_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
	 viewBox="0 0 90 60" style="enable-background:new 0 0 90 60;" xml:space="preserve">
<style type="text/css">
	.st0{fill:#16324F;}
	.st1{clip-path:url(#SVGID_00000012345_);fill:url(#Fläche_1_);}
	.st2, .st3 > path { fill: none; stroke: #E9B44C; stroke-width: 3; stroke-miterlimit: 10; }
</style>
<rect class="st0" width="90" height="60"/>
<g><defs><rect id="SVGID_1_" x="10" y="10" width="40" height="40"/></defs>
<clipPath id="SVGID_00000012345_"><use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath>
<linearGradient id="Fläche_1_" gradientUnits="userSpaceOnUse" x1="10" y1="30" x2="50" y2="30">
	<stop  offset="0" style="stop-color:#FFFFFF"/><stop  offset="1" style="stop-color:#E9B44C"/></linearGradient>
<circle class="st1" cx="30" cy="30" r="24"/></g>
<path class="st2" d="M60,10
	h20v40"/>
</svg>`,
  Inkscape: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="90mm" height="60mm" viewBox="0 0 90 60" version="1.1" id="svg5" inkscape:version="1.2.2 (b0a8486541, 2022-12-01)"
   sodipodi:docname="logo.svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns="http://www.w3.org/2000/svg"
   xmlns:svg="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
   xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="0.7"><inkscape:grid type="xygrid"/></sodipodi:namedview>
  <metadata><rdf:RDF><cc:Work rdf:about=""><dc:creator><cc:Agent><dc:title>Ada</dc:title></cc:Agent></dc:creator></cc:Work></rdf:RDF></metadata>
  <defs id="defs2"><inkscape:path-effect effect="spiro" id="p1"/><filter id="f1" x="-.1" y="-.1" width="1.2" height="1.2"><feGaussianBlur stdDeviation="0.8" id="b1"/></filter></defs>
  <g inkscape:label="Ebene 1" inkscape:groupmode="layer" id="layer1">
    <rect style="fill:#16324f;fill-opacity:1;stroke:none;-inkscape-stroke:none;paint-order:fill markers stroke;filter:url(#f1)" id="rect1" width="80" height="50" x="5" y="5" ry="6" inkscape:connector-curvature="0"/>
    <path style="fill:none;stroke:#e9b44c;stroke-width:3;stroke-linecap:round" d="m 15,40 c 10,-30 50,-30 60,0" id="path1" sodipodi:nodetypes="cc" inkscape:path-effect="#p1"/>
  </g>
</svg>`,
  Figma: `<svg width="90" height="60" viewBox="0 0 90 60" fill="none" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
<g clip-path="url(#clip0_1_2)"><rect width="90" height="60" rx="8" fill="#16324F"/>
<path fill-rule="evenodd" clip-rule="evenodd" d="M20 20H70V40H20V20ZM25 25V35H65V25H25Z" fill="url(#paint0_radial_1_2)"/>
<mask id="mask0_1_2" style="mask-type:alpha" maskUnits="userSpaceOnUse" x="0" y="0" width="90" height="60"><rect width="45" height="60" fill="#D9D9D9"/></mask>
<g mask="url(#mask0_1_2)"><circle cx="45" cy="30" r="9" fill="white" fill-opacity="0.8" style="mix-blend-mode:screen"/></g></g>
<defs><radialGradient id="paint0_radial_1_2" cx="0" cy="0" r="1" gradientUnits="userSpaceOnUse" gradientTransform="translate(45 30) rotate(90) scale(20 45)"><stop stop-color="white"/><stop offset="1" stop-color="#E9B44C" stop-opacity="0.6"/></radialGradient>
<clipPath id="clip0_1_2"><rect width="90" height="60" fill="white"/></clipPath></defs>
</svg>`,
  Sketch: `<?xml version="1.0" encoding="UTF-8"?>
<svg width="90px" height="60px" viewBox="0 0 90 60" version="1.1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:sketch="http://www.bohemiancoding.com/sketch/ns">
    <!-- Generator: Sketch 52.5 (67469) - http://www.bohemiancoding.com/sketch -->
    <title>Logo</title>
    <desc>Wortmarke</desc>
    <defs><path d="M10,10 L80,10 L80,50 Z" id="path-1"></path></defs>
    <g id="Page-1" stroke="none" stroke-width="1" fill="none" fill-rule="evenodd" sketch:type="MSPage">
        <mask id="mask-2" fill="white"><use xlink:href="#path-1"></use></mask>
        <use id="Mask" fill="#16324F" xlink:href="#path-1"></use>
        <polygon fill="#E9B44C" mask="url(#mask-2)" points="0 0 90 30 0 60"></polygon>
        <text font-family="Helvetica-Bold, 'Helvetica Neue', sans-serif" font-size="9" fill="#000"><tspan x="12" y="56">A &amp; <![CDATA[B <C>]]></tspan></text>
    </g>
</svg>`,
};

for (const [program, text] of Object.entries(logos)) {
  test(`a logo in the manner of ${program} is shipped, looks the same, and says nothing of the program`, async () => {
    const plain = printed(text);
    assert.deepEqual(await shown(plain), await shown(text));
    assert.doesNotMatch(
      plain,
      /inkscape|sodipodi|sketch|generator|DOCTYPE|<!--|<\?xml|rdf|enable-background/i,
    );
    assert.equal(printed(plain), plain);
  });
}
