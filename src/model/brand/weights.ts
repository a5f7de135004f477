import type { Brand } from '../../schema/brand/brand.ts';

/** How bold each role is, as `--weight-…` in `src/styles/tokens.css`. `quiet` is a label that is not marked. */
export const houseWeights = { text: 400, quiet: 450, strong: 650, title: 750, display: 800 } as const;
export type WeightRole = keyof typeof houseWeights;
export type Weights = Readonly<Record<WeightRole, number>>;

type Face = NonNullable<NonNullable<Brand['type']>['text']>;

/** The weights of a brand: each as wanted, or as near to it as the typeface of its role has one. */
export function weightsOf(type: Brand['type']): Weights {
  if (!type) return houseWeights;
  const { text, title = text, weights = {} } = type;
  const quiet = weights.text ?? (text ? houseWeights.text : houseWeights.quiet);
  const wanted = { ...houseWeights, quiet, ...defined(weights) };
  return {
    text: nearestWeight(wanted.text, text),
    quiet: nearestWeight(wanted.quiet, text),
    strong: nearestWeight(wanted.strong, text),
    title: nearestWeight(wanted.title, title),
    display: nearestWeight(wanted.display, title),
  };
}

const defined = (weights: Partial<Record<WeightRole, number | undefined>>): Partial<Weights> =>
  Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight !== undefined));

function nearestWeight(wanted: number, face: Face | undefined): number {
  if (!face) return wanted;
  const offered = face.files
    .filter(({ italic }) => !italic)
    .map(({ weights }) => Math.min(Math.max(wanted, Math.min(...weights)), Math.max(...weights)));
  return offered.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted;
}
