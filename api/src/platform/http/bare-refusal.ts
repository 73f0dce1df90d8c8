/** Refuses what never becomes a request of the application (an upgrade, a broken request), with the headers of every answer. */
import { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Config } from '../config/config.js';
import { keepNothing, securityHeaders } from './headers.js';

export type BareRefusal = (socket: Duplex, status: number) => void;

export function bareRefusal(config: Config): BareRefusal {
  const dress = securityHeaders(config);
  return (duplex, status) => {
    // Plain HTTP ends in a socket; the type only knows that something duplex was handed over.
    const socket = duplex as Socket;
    if (!socket.writable) return void socket.destroy();
    const request = new IncomingMessage(socket);
    request.httpVersionMajor = request.httpVersionMinor = 1;
    const response = new ServerResponse(request);
    response.assignSocket(socket);
    response.shouldKeepAlive = false;
    response.once('finish', () => socket.end());
    dress(request, response, () =>
      keepNothing(request, response, () => response.writeHead(status, { 'Content-Length': 0 }).end()),
    );
  };
}
