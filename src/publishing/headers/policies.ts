/** Directives of a content security policy, in the order in which they are written. */
type Policy = Readonly<Record<string, readonly string[]>>;

const write = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/**
 * What a page cannot say in its own meta element (`frame-ancestors`) and what must hold even if that element is lost.
 * Both policies bind, so nothing here may forbid what a page allows by its hashes: no `default-src`, no `script-src`.
 * See https://www.w3.org/TR/CSP3/#multiple-policies
 */
export const sitePolicy: string = write({
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
});

/** A drawing that is opened by itself is a document and could run what stands in it. */
export const drawingPolicy: string = write({
  'default-src': ["'none'"],
  // Of the drawing alone: it has its style within itself.
  'style-src': ["'unsafe-inline'"],
  sandbox: [],
  'frame-ancestors': ["'none'"],
});

/** The browser editor under `/admin/`; `hosts` are the git hosts it talks to. */
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
