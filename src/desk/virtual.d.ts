/** Made by `desk-integration.ts`: the local desk in development, undefined in a build. */
declare module 'virtual:local-desk' {
  export const localDesk: import('./backend.ts').LocalDesk | undefined;
}
