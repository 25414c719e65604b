/** A proxy on this machine that lets nothing through and writes down who asked: it sees what page interception cannot, the background's requests too. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NetworkWitness {
  /** `host:port` for the browser */
  address: string;
  /** hosts asked for, in order */
  hosts: string[];
  close(): Promise<void>;
}

export async function startWitness(): Promise<NetworkWitness> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `127.0.0.1:${port}`, hosts, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** What browsers ask for on their own, extension or not. Everything else has to be explained. */
export const BROWSER_HOSTS =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|firefoxusercontent\.com|mozaws\.net|google\.com|googleapis\.com|gvt1\.com|gstatic\.com|googleusercontent\.com)$/;
