import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Result = { result: string; pass: boolean; constructor: { name: string } };
type Graded = { score: number; grade: string; failed: string[] };

/**
 * Grades the headers of a page by the rules of Mozilla's HTTP Observatory, whose package lies in `folder`. It is given
 * the answer as it would come over HTTPS and asks nobody.
 */
export async function observe(folder: string, address: string): Promise<Graded> {
  const part = <T>(name: string) =>
    import(pathToFileURL(join(folder, 'src', `${name}.js`)).href) as Promise<T>;
  const { Requests } = await part<{ Requests: new (host: string) => Record<string, unknown> }>('types');
  const { ALL_TESTS } = await part<{ ALL_TESTS: ((asked: unknown) => Result)[] }>('constants');
  const { parseHttpEquivHeaders } = await part<{
    parseHttpEquivHeaders: (html: string, url: string) => unknown;
  }>('retriever/utils');
  const grader = await part<{
    getScoreModifier: (result: string) => number;
    getGradeForScore: (score: number) => { score: number; grade: string };
  }>('grader/grader');

  const answer = await fetch(address);
  // Its parser of style is older than nesting, and complains at length.
  const html = (await answer.text()).replaceAll(/<style>[^]*?<\/style>/g, '');
  const host = 'newsroom.test';
  const page = new URL(new URL(address).pathname, `https://${host}/`);
  const response = {
    headers: Object.fromEntries(answer.headers),
    httpEquiv: parseHttpEquivHeaders(html, page.href),
    request: { headers: {} },
    status: answer.status,
    verified: true,
    data: html,
    config: { headers: {} },
  };
  const asked = new Requests(host);
  asked['resources'] = { path: html };
  asked['session'] = { url: page };
  asked['responses'] = {
    auto: response,
    cors: response,
    http: response,
    https: response,
    // The server that receives http is told in the documentation of the deploy to send everybody to https.
    httpRedirects: [
      { url: new URL(`http://${host}/`), status: 301 },
      { url: page, status: 200 },
    ],
    httpsRedirects: [{ url: page, status: 200 }],
  };
  const results = ALL_TESTS.map((judge) => judge(asked));
  const modifiers = results.map(({ result }) => grader.getScoreModifier(result));
  const { score, grade } = grader.getGradeForScore(100 + modifiers.reduce((sum, one) => sum + one, 0));
  const failed = results
    .filter(({ pass }) => !pass)
    .map(({ constructor, result }) => `${constructor.name}: ${result}`);
  return { score, grade, failed };
}
