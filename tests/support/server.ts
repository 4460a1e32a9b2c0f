import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, resolve } from 'node:path';
import { injectionPage } from '../fixtures/injection/page.ts';
import { TRIALS } from '../fixtures/trials/trials.ts';
import { type Answer, HOSTILE } from './hostile-pages.ts';
import { landingPage } from './landing-pages.ts';

const PAGES = resolve(import.meta.dirname, '../fixtures/pages');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A running server of the sample pages. */
export interface PageServer {
  /** Where it listens: `http://127.0.0.1:4711`. */
  readonly origin: string;
  close(): void;
}

function find(path: string, port: number, asked: string[]): Answer | null {
  if (path.startsWith('/evil/')) asked.push(path);
  if (path === '/asked') return { type: 'application/json', body: JSON.stringify(asked.splice(0)) };
  const hostile = HOSTILE[path];
  if (hostile) return hostile(PAGES);
  const landing = landingPage(path);
  if (landing) return landing;
  const injection = /^\/injection\/(\d+)$/.exec(path)?.[1];
  if (injection)
    return {
      type: 'text/html; charset=utf-8',
      body: injectionPage(Number(injection), `http://localhost:${port}/evil`),
    };
  const trial = TRIALS.get(path.replace(/^\/trial\//, ''))?.();
  if (trial) return { type: trial.type ?? 'text/html; charset=utf-8', body: trial.html, headers: trial.headers };
  const name = basename(path);
  const type = TYPES[extname(name)];
  const file = join(PAGES, name);
  return type && existsSync(file) ? { type, body: readFileSync(file) } : null;
}

function send(response: ServerResponse, answer: Answer | null): void {
  if (!answer) response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
  else response.writeHead(200, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
}

/**
 * Serves tests/fixtures/pages and the hostile pages on a free port of this machine. `/asked` tells which addresses under `/evil/` were
 * asked for since it was last asked itself.
 */
export async function servePages(): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    send(response, find(new URL(request.url ?? '/', 'http://localhost').pathname, port, asked));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
