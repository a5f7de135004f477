/**
 * Whether a text is a complete address of the web as everybody reads it. Browsers mend others without a word:
 * `https:///presse/` would lead to a host named `presse`, and a backslash is read as a slash.
 * https://url.spec.whatwg.org/#special-authority-ignore-slashes-state
 */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/(?![/\\])[^\\?#]*(?:[?#]|$)/i.test(text) && URL.canParse(text);
