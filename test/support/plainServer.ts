import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host as most are: it serves the files of a folder from a path of its own, and sends no header of ours. */
export async function plainServer(
  folder: string,
  path: string,
): Promise<{ server: Server; url: string }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const missing = () => void response.writeHead(404).end();
    if (!request.url?.startsWith(path)) return missing();
    request.url = request.url.slice(path.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}` };
}
