/** Former addresses, links to the newsroom itself, and the paths of the site. */
export type AddressFacts = {
  /** `instead` is what the file says, mended. */
  notAFormer: { hurdle: AddressFlaw; instead: string };
  redirectTaken: { other: string };
  redirectReserved: object;
  redirectOwn: object;
  /** How many former addresses only a server with rules can lead on. */
  redirectNeedsRules: { count: number; host?: StaticHost | undefined };
  pathTaken: { other: string };
  pathReserved: object;
  brokenPercent: { instead: string };
  linkNowhere: { suggestion?: string | undefined };
  linkToFormer: { now: string };
  linkHeldBack: { held: string };
  anchorNowhere: { suggestion?: string | undefined };
};
export type AddressRule = keyof AddressFacts;

/** What keeps a former address from leading anywhere. */
export type AddressFlaw = 'start' | 'fragment' | 'sign' | 'query' | 'percent' | 'dots' | 'empty';

/** Hosts that serve files and read no rule for a question mark. */
export type StaticHost = 'cloudflare' | 'github' | 'gitlab' | 'bucket';
