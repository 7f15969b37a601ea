import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { LiveServer } from '../live-server.ts';
import { DOCUMENT, FOLDER, pathOf } from './tool.ts';

const LISTENING = /listening on/;

/** Prism before a server: it tells in `sl-violations` what the document does not allow in a request or its answer. */
export async function proxyBefore(upstream: string): Promise<LiveServer> {
  const port = await freePort();
  const prism = spawn(pathOf('prism'), ['proxy', DOCUMENT, upstream, '--port', String(port)], {
    cwd: FOLDER,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(prism, 'exit');
  const stop = async () => {
    prism.kill('SIGTERM');
    await exited;
  };
  for await (const line of createInterface({ input: prism.stdout }))
    if (LISTENING.test(line)) {
      prism.stdout.resume();
      return { origin: `http://127.0.0.1:${port}`, stop };
    }
  throw new Error('Prism ended before it listened');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('No port');
  return address.port;
}
