import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export type Served = { address: string; stop: () => Promise<void> };

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A server that was started, as soon as it answers; its folder of settings goes with it. */
export async function served(child: ChildProcess, address: string, folder: string): Promise<Served> {
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  await answers(address);
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function answers(address: string): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(20);
    }
  }
}
