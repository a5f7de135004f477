/** Directives of a content security policy, in the order in which they are written. */
type Policy = Readonly<Record<string, readonly string[]>>;

const write = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/**
 * Directives that a page cannot set in its meta element (`frame-ancestors`), and those that must hold without it. Both
 * policies bind, so this one must not forbid what a page allows by hash: no `default-src`, no `script-src`.
 * See https://www.w3.org/TR/CSP3/#multiple-policies
 */
export const sitePolicy: string = write({
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
});

/**
 * Files that are no pages. Whatever a browser makes of their names and bytes, none of it runs a program, sends a form or
 * opens a window.
 */
export const filePolicy: string = write({
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  sandbox: [],
});

/** A feed is shown with a style sheet of this origin, which it keeps for that. Without programs nothing can use it. */
export const feedPolicy: string = write({
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  sandbox: ['allow-same-origin'],
});

/** A drawing opened by itself is a document and could run its scripts. */
export const drawingPolicy: string = write({
  'default-src': ["'none'"],
  // Pictures and styles within the drawing itself.
  'img-src': ['data:'],
  'style-src': ["'unsafe-inline'"],
  sandbox: [],
  'frame-ancestors': ["'none'"],
});

/** The browser editor under `/admin/`. `hosts` are the git hosts that it connects to. */
export const adminPolicy = (hosts: readonly string[]): string =>
  write({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'blob:', 'data:', ...hosts],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'blob:', 'data:', ...hosts],
    'frame-src': ["'self'", 'blob:'],
    'worker-src': ["'self'", 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'object-src': ["'none'"],
  });
