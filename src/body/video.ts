/** A video at a known host: its page, and the frame that a reader may load by a click. */
export type Video = { host: string; watch: string; frame: string };

export const videoHosts = ['youtube.com', 'youtu.be', 'vimeo.com'];
/** The origins of frames on a page with a video, for the content security policy. */
export const videoFrames = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com'] as const;

/** The video of an address. Undefined if the host is unknown or the address is no video. */
export function videoAt(href: string): Video | undefined {
  const url = URL.parse(href);
  if (url?.protocol !== 'https:') return undefined;
  const host = url.hostname.replace(/^www\./, '');
  const segment = url.pathname.split('/')[1] ?? '';
  if (host === 'vimeo.com' && /^\d+$/.test(segment)) {
    return { host: 'vimeo.com', watch: href, frame: `${videoFrames[1]}/video/${segment}?dnt=1` };
  }
  const id = host === 'youtube.com' ? url.searchParams.get('v') : host === 'youtu.be' ? segment : undefined;
  return id && /^[\w-]{6,20}$/.test(id)
    ? { host: 'youtube.com', watch: href, frame: `${videoFrames[0]}/embed/${id}` }
    : undefined;
}
