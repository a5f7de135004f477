import type { TrustFacts } from '../../newsroom/pages/verify/official-addresses.ts';

/** The addresses of the publisher for programs: https://journallist.net/reference-document-for-trust-txt-specifications */
export function trustTxt({ address, controlled, social, contact, disclosures }: TrustFacts): string {
  const lines = [
    `# ${address}`,
    ...controlled.map((one) => `control=${one}`),
    ...social.map((one) => `social=${one}`),
    `contact=${contact}`,
    ...disclosures.map((one) => `disclosure=${one}`),
  ];
  return `${lines.join('\n')}\n`;
}
