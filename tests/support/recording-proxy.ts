import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that notes every request of a browser. */
export interface RecordingProxy {
  readonly port: number;
  /** Host and path of every request so far; for encrypted ones the host alone. */
  requests(): readonly string[];
  close(): void;
}

/**
 * Starts a proxy that answers for one made-up host from a server of ours and lets nothing else through.
 * @param host name of the made-up host, such as `news.example`.
 * @param origin where its pages really are.
 */
export async function startRecordingProxy(host: string, origin: string): Promise<RecordingProxy> {
  const seen: string[] = [];
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', origin);
    seen.push(`${url.host}${url.pathname}`);
    if (url.host !== host) {
      answer.writeHead(502).end();
      return;
    }
    const forward = request(new URL(url.pathname, origin), (found) => {
      answer.writeHead(found.statusCode ?? 500, found.headers);
      found.pipe(answer);
    });
    forward.on('error', () => answer.writeHead(502).end());
    forward.end();
  });
  server.on('connect', (asked, socket) => {
    seen.push(String(asked.url).replace(/:\d+$/, ''));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => seen,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
