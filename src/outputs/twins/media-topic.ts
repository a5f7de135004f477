/** A subject of the IPTC Media Topics as an address: https://cv.iptc.org/newscodes/mediatopic/ */
export const mediaTopic = (number: string): string => `http://cv.iptc.org/newscodes/mediatopic/${number}`;
