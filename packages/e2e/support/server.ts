/** The built API as a process of its own, which can be ended and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../devkit/lib/ports.mjs';
import { serverEnv } from './command-line.js';

export const API = fileURLToPath(new URL('../../../api/dist/run/', import.meta.url));

export async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error('The server did not become ready.');
}

export interface ServerPlace {
  url: string;
  /** The environment that makes the server listen there. */
  env: NodeJS.ProcessEnv;
}

export async function freePlace(env: NodeJS.ProcessEnv): Promise<ServerPlace> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  return { url, env: { ...env, PORT: port, HOST: '127.0.0.1', PUBLIC_URL: url } };
}

export class Server {
  private process: ChildProcess | null = null;

  constructor(private readonly place: ServerPlace) {}

  async start(): Promise<void> {
    this.process = spawn(process.execPath, [path.join(API, 'main.js')], {
      env: this.place.env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await untilReady(this.place.url, this.process);
  }

  /** With SIGKILL there is no farewell. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const { process: running } = this;
    if (!running) return;
    this.process = null;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await gone;
  }
}

/** A second server on the journeys' database, which one journey may end as it likes. */
export async function anotherServer(): Promise<{ url: string; server: Server }> {
  const place = await freePlace(serverEnv());
  const server = new Server(place);
  await server.start();
  return { url: place.url, server };
}
