/** The ground on which a transparent picture is shown, whatever the scheme of the reader. */
export type Ground = 'light' | 'dark';

/** The colours of both grounds. */
export const grounds: Record<Ground, string> = { light: '#ffffff', dark: '#161b26' };

/** Relative luminances (WCAG 2.2) that differ too little from the light ground, and from the dark one. */
const [tooLight, tooDark] = [0.65, 0.04];
/** The share of what is seen that has to be light, and the share that may be dark, for the dark ground. */
const [mostlyLight, hardlyDark] = [0.8, 0.02];

const linear = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

/**
 * The ground on which a picture can be seen, from its pixels (red, green, blue and opacity, 0 to 255): the light one,
 * unless nearly everything in it is light. Undefined for a picture that covers its ground.
 */
export function groundFor(pixels: Uint8Array): Ground | undefined {
  let [seen, light, dark, clear] = [0, 0, 0, 0];
  for (let at = 0; at + 4 <= pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(at, at + 4);
    const luminance = 0.2126 * level(red) + 0.7152 * level(green) + 0.0722 * level(blue);
    seen += opacity;
    clear += 255 - opacity;
    if (luminance > tooLight) light += opacity;
    if (luminance < tooDark) dark += opacity;
  }
  if (clear === 0) return undefined;
  return light > mostlyLight * seen && dark < hardlyDark * seen ? 'dark' : 'light';
}

const level = (value: number) => linear[value] ?? 0;
