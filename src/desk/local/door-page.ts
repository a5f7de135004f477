import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { tokenKey } from './token-key.ts';

const style = `:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-inline-size: 40rem; margin: 10vh auto; padding-inline: 1.5rem; }`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (words: LocalWords, nonce: string, title: string, content: string) => `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`;

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

/** The page for a browser that was not let in. It says what to do and nothing about the newsroom. */
export const closedPage = (words: LocalWords, nonce: string, isSpent: boolean): string =>
  page(
    words,
    nonce,
    words.closed.title,
    [...(isSpent ? [words.closed.spent] : []), words.closed.how, words.closed.lost].map(paragraph).join('\n'),
  );

/**
 * The page that a link answers with: it keeps the token for this origin and goes on. A redirect would lose the cookie if
 * the link was opened from a page of another site, as some terminals are.
 */
export function openingPage(
  words: LocalWords,
  nonce: string,
  token: string | undefined,
  home: string,
): string {
  const keep =
    token === undefined ? '' : `localStorage.setItem(${JSON.stringify([tokenKey, token]).slice(1, -1)});`;
  const script = `${keep}location.replace(${JSON.stringify(home)} + location.hash);`;
  return page(
    words,
    nonce,
    words.opening.title,
    `<noscript>${paragraph(words.opening.needsScript)}</noscript>
<script nonce="${nonce}">${script.replaceAll('<', '\\u003c')}</script>`,
  );
}
