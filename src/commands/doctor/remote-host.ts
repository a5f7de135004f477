/** The host in the address of a remote, in small letters. Undefined for a folder of this machine. */
export const hostIn = (address: string): string | undefined =>
  /^(?:[a-z+]+:\/\/(?:[^@/]*@)?|[^@/:]+@)([^/:]+\.[^/:]+)/i.exec(address)?.[1]?.toLowerCase();
