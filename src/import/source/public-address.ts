import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Networks that are not the public internet: this machine, private and shared ones, links, tests, multicast. A page of a source
 * could name one of them to make this machine ask it. https://www.iana.org/assignments/iana-ipv4-special-registry/
 */
const inside = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inside.addSubnet(network, prefix, 'ipv4');
const outside = new BlockList();
outside.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  inside.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is one of the public internet. */
export function isPublicIp(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !inside.check(address, 'ipv4');
  return family === 6 && outside.check(address, 'ipv6') && !inside.check(address, 'ipv6');
}

/** Whether an address may be asked at all, before its host is looked up: http(s), no name and password, no inner IP address. */
export function mayAsk(address: string): boolean {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return false;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host)
    ? isPublicIp(host)
    : host.includes('.') && !/\.(?:local|internal|localhost|home|lan)\.?$/i.test(host);
}

/** Looks up a host and gives only public addresses: the one that is connected to is the one that was judged. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const good = error ? [] : found.filter(({ address }) => isPublicIp(address));
    const [first] = good;
    const refused =
      error ?? (first ? null : Object.assign(new Error(`${hostname} is not public`), { code: 'EACCES' }));
    if (refused || !first) callback(refused as NodeJS.ErrnoException, '', 4);
    else if (options.all) callback(null, good as never);
    else callback(null, first.address, first.family);
  });
};
