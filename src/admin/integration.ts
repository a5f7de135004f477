import type { AstroIntegration } from 'astro';
import { cmsPlugin } from './cms-plugin.ts';

const virtual = 'virtual:local-desk';

/** The editors' desk at `/admin/`. `isOpen` tells whether the settings name a host for the public site. */
export function desk(isOpen: boolean): AstroIntegration {
  return {
    name: 'depesche:desk',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const local = undefined;
        updateConfig({
          vite: {
            plugins: [
              cmsPlugin(isOpen || command === 'dev'),
              {
                name: 'depesche:local-desk',
                resolveId: (source: string) => (source === virtual ? `\0${virtual}` : null),
                load: (id: string) =>
                  id === `\0${virtual}` ? `export const localDesk = ${JSON.stringify(local)};` : null,
              },
            ],
          },
        });
      },
    },
  };
}
