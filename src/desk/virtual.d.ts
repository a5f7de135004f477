/** Made by `integration.ts`: the desk of this machine in development, nothing in a build. */
declare module 'virtual:local-desk' {
  export const localDesk: import('./backend.ts').LocalDesk | undefined;
}
