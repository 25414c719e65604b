/** A proxy on this machine that lets nothing through and writes down who asked: it sees what page interception cannot, the background's requests too. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Launched, PageAsk } from '../../scripts/launch.ts';

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
    // a browser that is closed breaks off what it has begun
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      // a connection that a browser holds in reserve would be waited for
      server.closeAllConnections();
    });
  return { address: `127.0.0.1:${port}`, hosts, close };
}

/** What browsers ask for on their own, extension or not. Everything else has to be explained. */
const BROWSER_HOSTS =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|firefoxusercontent\.com|mozaws\.net|google\.com|googleapis\.com|gvt1\.com|gstatic\.com|googleusercontent\.com)$/;

/**
 * What nobody but the extension can have asked for, as a list of addresses and hosts.
 * Chromium connects to a page's own host before the answer from memory comes: there, the pages' hosts are judged by request,
 * and the background's requests are watched one by one.
 */
export function unexplained({ name, origin, requests, backgroundRequests }: Launched, hosts: readonly string[]): string[] {
  const pageHosts = new Set(requests.map(({ page }) => new URL(page.url).hostname));
  return [
    ...requests.filter((ask) => !isThePagesOwn(ask)).map(({ url }) => url),
    ...backgroundRequests.filter((url) => !url.startsWith(`${origin}/`)),
    ...hosts.filter((host) => !BROWSER_HOSTS.test(host) && !(name === 'chromium' && pageHosts.has(host))),
  ];
}

/** A page asks for what its markup names, goes where it is sent, and browsers want its icon. */
function isThePagesOwn({ url, page, isNavigation }: PageAsk): boolean {
  if (isNavigation || !/^https?:/.test(url)) return true;
  const { pathname, search, hostname } = new URL(url);
  if (pathname === '/favicon.ico') return true;
  const named = pathname + search;
  return named.length > 1 ? page.html.includes(named) : page.html.includes(hostname);
}
