import type { PublishingWords } from './de.ts';

export const publishing: PublishingWords = {
  refusals: {
    demo: () =>
      'The site is still marked as a demonstration. Delete the line “demo: true” from content/newsroom.yaml and build again.',
    exampleAddress: (host) =>
      `The address is only an example (${host}). Write your own in content/newsroom.yaml (url: https://press.your-domain.com/).`,
    placeholder: (file) =>
      `${file} still holds a placeholder. Enter the details of the actual provider (name, address, contact).`,
    noBuild: (folder) => `There is no built site in ${folder}. Build it first (npm run build).`,
    otherAddress: (found, wanted) =>
      `The site was built for ${found}. Build it once more for ${wanted} (npm run build).`,
  },
  headersUsage: (formats) =>
    `Usage: npm run headers -- <${formats}> [--brotli] [--editor https://git.your-domain.com]`,
};
