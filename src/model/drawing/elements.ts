/** The namespace of SVG: https://www.w3.org/TR/SVG2/ */
export const svgNamespace = 'http://www.w3.org/2000/svg';

/** The elements of a still drawing. Programs, links, foreign content, animations and typefaces are not among them. */
export const elements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'style', 'view'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'image', 'marker'],
  ...['text', 'tspan', 'textPath'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'filter'],
  ...['feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feConvolveMatrix', 'feDropShadow'],
  ...['feDiffuseLighting', 'feDisplacementMap', 'feDistantLight', 'feFlood', 'feFuncA', 'feFuncB', 'feFuncG'],
  ...['feFuncR', 'feGaussianBlur', 'feMerge', 'feMergeNode', 'feMorphology', 'feOffset', 'fePointLight'],
  ...['feSpecularLighting', 'feSpotLight', 'feTile', 'feTurbulence'],
]);

/** The elements whose text is shown. */
export const textual: ReadonlySet<string> = new Set(['title', 'desc', 'text', 'tspan', 'textPath']);

/** Presentation attributes, which a style may set too: https://www.w3.org/TR/SVG2/propidx.html */
export const properties: ReadonlySet<string> = new Set([
  ...[
    'alignment-baseline',
    'baseline-shift',
    'clip',
    'clip-path',
    'clip-rule',
    'color',
    'color-interpolation',
  ],
  ...['color-interpolation-filters', 'color-rendering', 'direction', 'display', 'dominant-baseline', 'fill'],
  ...[
    'fill-opacity',
    'fill-rule',
    'filter',
    'flood-color',
    'flood-opacity',
    'font',
    'font-family',
    'font-size',
  ],
  ...['font-size-adjust', 'font-stretch', 'font-style', 'font-variant', 'font-weight', 'image-rendering'],
  ...['isolation', 'kerning', 'letter-spacing', 'lighting-color', 'line-height', 'marker', 'marker-end'],
  ...[
    'marker-mid',
    'marker-start',
    'mask',
    'mask-type',
    'mix-blend-mode',
    'opacity',
    'overflow',
    'paint-order',
  ],
  ...['shape-rendering', 'stop-color', 'stop-opacity', 'stroke', 'stroke-dasharray', 'stroke-dashoffset'],
  ...[
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-miterlimit',
    'stroke-opacity',
    'stroke-width',
    'text-anchor',
  ],
  ...['text-decoration', 'text-rendering', 'transform', 'transform-box', 'transform-origin', 'unicode-bidi'],
  ...['vector-effect', 'visibility', 'white-space', 'word-spacing', 'writing-mode'],
  ...['cx', 'cy', 'd', 'height', 'r', 'rx', 'ry', 'width', 'x', 'y'],
]);

/** Attributes of a still drawing besides the properties. Others are left out: they show nothing. */
export const attributes: ReadonlySet<string> = new Set([
  ...['id', 'class', 'role', 'aria-label', 'aria-labelledby', 'aria-hidden', 'lang', 'version', 'viewBox'],
  ...[
    'preserveAspectRatio',
    'points',
    'pathLength',
    'x1',
    'x2',
    'y1',
    'y2',
    'dx',
    'dy',
    'rotate',
    'textLength',
  ],
  ...[
    'lengthAdjust',
    'startOffset',
    'method',
    'spacing',
    'side',
    'offset',
    'fx',
    'fy',
    'fr',
    'gradientTransform',
  ],
  ...['gradientUnits', 'spreadMethod', 'patternContentUnits', 'patternTransform', 'patternUnits'],
  ...[
    'clipPathUnits',
    'maskContentUnits',
    'maskUnits',
    'markerHeight',
    'markerUnits',
    'markerWidth',
    'orient',
  ],
  ...['refX', 'refY', 'filterUnits', 'primitiveUnits', 'in', 'in2', 'result', 'mode', 'type', 'values'],
  ...[
    'tableValues',
    'slope',
    'intercept',
    'amplitude',
    'exponent',
    'operator',
    'k1',
    'k2',
    'k3',
    'k4',
    'order',
  ],
  ...['kernelMatrix', 'divisor', 'bias', 'targetX', 'targetY', 'edgeMode', 'preserveAlpha', 'surfaceScale'],
  ...['diffuseConstant', 'specularConstant', 'specularExponent', 'kernelUnitLength', 'scale', 'azimuth'],
  ...['elevation', 'limitingConeAngle', 'pointsAtX', 'pointsAtY', 'pointsAtZ', 'z', 'xChannelSelector'],
  ...['yChannelSelector', 'stdDeviation', 'radius', 'baseFrequency', 'numOctaves', 'seed', 'stitchTiles'],
]);

/** The namespace of links in SVG 1.1. */
export const xlink = 'http://www.w3.org/1999/xlink';

/**
 * The namespaces in which programs for drawings and metadata write for themselves. What they say is not shown, so it is
 * left out.
 */
const silent = [
  'adobe:ns:',
  'http://creativecommons.org/ns#',
  'http://ns.adobe.com/',
  'http://purl.org/dc/',
  'http://sodipodi.sourceforge.net/',
  'http://svgjs.',
  'http://vectornator.io',
  'http://web.resource.org/cc/',
  'http://www.bohemiancoding.com/sketch/',
  'http://www.corel.com/',
  'http://www.figma.com/',
  'http://www.inkscape.org/',
  'http://www.openswatchbook.org/',
  'http://www.serif.com/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'https://boxy-svg.com',
  'https://svgjs.',
];

/** Whether elements of a namespace show nothing. */
export const isSilentNamespace = (uri: string): boolean => silent.some((start) => uri.startsWith(start));
