import { product } from './product.ts';
import { median, type Results } from './results.ts';

const [width, left, line, gap] = [760, 300, 22, 34];
const shown = ['cold', 'one text edited', 'nothing changed', 'pages only, cold'];

/**
 * The seconds of the processor of every size, as bars on a logarithmic scale: an SVG that takes the colour of the text
 * around it, or is grey.
 */
export function plotOf(all: readonly Results[]): string {
  const groups = all.map(({ releases, languages, rows }) => ({
    title: `${releases.toLocaleString('en')} releases, ${languages.join(', ') || 'de, en, ko'}`,
    bars: [...new Set(rows.map(({ program, run }) => `${program}\0${run}`))]
      .map((key) => key.split('\0') as [string, string])
      .filter(([program, run]) => program !== product || shown.includes(run))
      .map(([program, run]) => ({
        label: program === product ? `${program}, ${run}` : program,
        isOurs: program === product,
        seconds: median(
          rows.filter((row) => row.program === program && row.run === run).map(({ cpu }) => cpu),
        ),
      })),
  }));
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ seconds = 0 }) => seconds)));
  const lengthOf = (seconds: number) =>
    Math.max(1, ((width - left - 70) * Math.log10(1 + seconds)) / Math.log10(1 + most));
  let y = 0;
  const parts = groups.flatMap(({ title, bars }) => {
    y += gap;
    const head = `<text x="0" y="${y}" font-weight="600">${title}</text>`;
    const drawn = bars.flatMap(({ label, isOurs, seconds }) => {
      if (seconds === undefined) return [];
      y += line;
      const length = lengthOf(seconds).toFixed(0);
      return [
        `<text x="${left - 10}" y="${y}" text-anchor="end">${label}</text>`,
        `<rect x="${left}" y="${y - 12}" width="${length}" height="14" opacity="${isOurs ? 1 : 0.45}"/>`,
        `<text x="${left + Number(length) + 8}" y="${y}">${seconds.toFixed(1)}</text>`,
      ];
    });
    return [head, ...drawn];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + gap}" font-family="system-ui, sans-serif" font-size="14" fill="#6b7280" role="img" aria-label="CPU seconds of a build">
<title>CPU seconds of a build, logarithmic</title>
${parts.join('\n')}
</svg>
`;
}
