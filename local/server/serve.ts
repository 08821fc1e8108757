import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { DEMO_LANGUAGES } from '../demo/sheetWords';
import { STAGES } from '../demo/stages';
import { demoProgress, demoState } from './demoState';

const BUILD = join(__dirname, '..', '..', 'build');
const HOST = '127.0.0.1';
const PORTS = 20;
/** A page may share memory with its worker only when it is isolated from other sites. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const;

export interface Served {
  readonly server: Server;
  readonly port: number;
  readonly url: string;
}

/** Serves the trial page from the first free port on, to this machine only. */
export async function serve(firstPort: number): Promise<Served> {
  const files = sirv(BUILD, {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(ISOLATION)) response.setHeader(name, value);
      response.setHeader('Cache-Control', 'no-cache');
    },
  });
  const server = createServer(async (request, response) => {
    if (await answersDemo(request, response)) return;
    files(request, response, () => notFound(response));
  });
  for (let port = firstPort; port < firstPort + PORTS; port++)
    if (await listens(server, port)) return { server, port, url: `http://${HOST}:${port}/` };
  throw new Error(`${HOST}:${firstPort}-${firstPort + PORTS - 1}: no port is free. Use --port N.`);
}

const DEMO = /^\/demo\.(?<stage>\w+)\.(?<language>[\w-]+)(?<progress>\.progress)?\.json/;

/**
 * Sees to it that a demo that is asked for is there, and says how far one has come that is being played.
 * False when a file is to be served.
 */
async function answersDemo({ url }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const asked = DEMO.exec(url ?? '')?.groups;
  const language = DEMO_LANGUAGES.find((l) => l === asked?.language);
  const stage = STAGES.find((s) => s === asked?.stage);
  if (!language || !stage) return false;
  if (asked?.progress) {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(demoProgress(language, stage) ?? null));
    return true;
  }
  try {
    await demoState(language, stage);
    return false;
  } catch (error) {
    response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end((error as Error).message);
    return true;
  }
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain' });
  response.end('Not found');
}

/** False when the port is taken. */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
