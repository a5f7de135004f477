import { mostPreloaded, brandFileName, uprightBytes } from '../../model/brand/faces.ts';
import { hexOf, toneOf } from '../../model/brand/fit.ts';
import { logoStyle, lookStyle, themeQuery } from '../../model/brand/look-style.ts';
import { themes } from '../../model/brand/palette.ts';
import { nameplateOf } from '../../model/brand/nameplate.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

/** A logo as the page head shows it: its size in pixels, and the theme in which it is shown, if there are two. */
export type LogoImage = { href: string; width: number; height: number; theme?: 'light' | 'dark' };

/** What a brand puts on every page: style, colours of the browser, logo, and ways to the organisation’s other pages. */
export function mastheadOf(newsroom: OpenNewsroom, language: string) {
  const { look, brand, text, name } = newsroom;
  const { scheme, palette } = look;
  const images = logoImages(newsroom);
  const shown = themes.filter((theme) => scheme === 'both' || scheme === theme);
  return {
    style: lookStyle(look) + (images.length > 1 ? logoStyle : ''),
    /** The colour of the window around the page, by theme. */
    themeColours: shown.map((theme) => ({
      media: scheme === 'both' ? themeQuery(theme) : undefined,
      colour: hexOf(toneOf(palette[theme][look.isBand ? 'brand' : 'paper'])),
    })),
    hasThemes: scheme === 'both',
    hasTitleFace: look.hasTitleFace,
    hasItalic: look.hasItalic,
    /** The typefaces that a page asks for at once: upright ones, if they are light enough. */
    preload: preloadedBytes(newsroom) <= mostPreloaded && [{ style: 'normal' }],
    logo: brand?.logo && {
      images,
      alt: text(brand.logo.alt ?? name, language),
      withName: brand.logo.withName,
    },
    nameplate: nameplateOf(
      brand?.logo?.withName === false ? '' : text(name, language),
      images.map(({ width }) => width),
    ),
    wayHome: brand?.home && { href: brand.home.url, label: text(brand.home.label, language) },
    profiles: (brand?.profiles ?? []).map((one) => ({ href: one.url, label: one.name })),
  };
}

const preloadedBytes = ({ brand }: OpenNewsroom): number =>
  uprightBytes(brand?.type, (name) => brand?.files[name]?.size ?? 0);

function logoImages({ look, brand, urls }: OpenNewsroom): LogoImage[] {
  if (!brand?.logo) return [];
  const { light, dark, band, height } = brand.logo;
  const image = (file: string): LogoImage => {
    const { width = 1, height: drawn = 1 } = brand.files[brandFileName(file)] ?? {};
    return { href: urls.brandFile(brandFileName(file)), width: Math.round((width / drawn) * height), height };
  };
  if (look.isBand) return [image(band ?? light)];
  if (look.scheme !== 'both') return [image(look.scheme === 'dark' ? (dark ?? light) : light)];
  return dark === undefined || dark === light
    ? [image(light)]
    : [
        { ...image(light), theme: 'light' },
        { ...image(dark), theme: 'dark' },
      ];
}
