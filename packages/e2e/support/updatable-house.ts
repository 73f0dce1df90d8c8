/** The product behind a proxy that, once told, hands out a worker as the next version would bring it. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { freePort } from '../../devkit/lib/ports.mjs';
import { serverEnv } from './command-line.js';
import { freePlace, Server } from './server.js';

const WORKER = '/worker.js';

export interface UpdatableHouse {
  url: string;
  /** From now on the worker is another one. */
  update: () => void;
  close: () => Promise<void>;
}

export async function updatableHouse(): Promise<UpdatableHouse> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const behind = await freePlace(serverEnv());
  const server = new Server({ url: behind.url, env: { ...behind.env, PUBLIC_URL: url } });
  await server.start();
  let isUpdated = false;
  const proxy = createServer((asked, answer) =>
    isUpdated && asked.url === WORKER ? void nextWorker(behind.url, answer) : pass(behind.url, asked, answer),
  );
  const open = new Set<Duplex>();
  proxy.on('upgrade', (asked: IncomingMessage, socket: Duplex) => open.add(join(behind.url, asked, socket)));
  await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve));
  return {
    url,
    update: () => (isUpdated = true),
    close: async () => {
      for (const socket of open) socket.destroy();
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
      await server.end();
    },
  };
}

function pass(target: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, headers, url = '/' } = asked;
  const passed = request(new URL(url, target), { method, headers }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  passed.on('error', () => answer.destroy());
  asked.pipe(passed);
}

/** Another version keeps the same files under another name. */
async function nextWorker(target: string, answer: ServerResponse): Promise<void> {
  const response = await fetch(target + WORKER);
  const worker = (await response.text()).replace(/"version":"\w+"/, '"version":"next"');
  const [policy, cacheControl] = ['content-security-policy', 'cache-control'].map((name) =>
    String(response.headers.get(name)),
  );
  answer.writeHead(200, {
    'content-type': 'text/javascript',
    'content-security-policy': policy,
    'cache-control': cacheControl,
  });
  answer.end(worker);
}

/** A websocket: the bytes go both ways as they come. */
function join(target: string, { url, rawHeaders }: IncomingMessage, socket: Duplex): Duplex {
  const { hostname, port } = new URL(target);
  const other = connect(Number(port), hostname);
  const lines = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1]}`] : [],
  );
  other.write([`GET ${url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
  socket.pipe(other).pipe(socket);
  for (const end of [socket, other]) end.on('error', () => other.destroy());
  other.on('close', () => socket.destroy());
  return other;
}
