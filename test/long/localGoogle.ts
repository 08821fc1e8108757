import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface File {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

class Refusal extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** The parts of Google's servers that clasp asks when it makes, reads and writes a script. */
export async function localGoogle() {
  const google = {
    apiOff: false,
    spreadsheets: [] as string[],
    scripts: new Map<string, { parentId: string; files: File[] }>(),
    asked: [] as string[],
  };
  const scriptAt = (id = '') => {
    const found = google.scripts.get(id);
    if (!found) throw new Refusal(404, 'Requested entity was not found.');
    return found;
  };

  function answer(request: string, body: Record<string, unknown>): unknown {
    if (request === 'POST oauth2.googleapis.com/token')
      return { access_token: 'token', expires_in: 3599, token_type: 'Bearer' };
    if (request.startsWith('GET www.googleapis.com/oauth2/v2/userinfo'))
      return { email: 'lin@example.com', id: '1' };
    if (request.startsWith('POST www.googleapis.com/drive/v3/files')) {
      const id = `${google.spreadsheets.length}`.padEnd(44, 's');
      google.spreadsheets.push(id);
      return { id };
    }
    const [, id, part] = /\/v1\/projects(?:\/([\w-]+)\/(\w+))?/.exec(request) ?? [];
    if (google.apiOff)
      throw new Refusal(
        403,
        'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
      );
    if (part === 'versions') return { versions: scriptAt(id) && [] };
    if (part === 'content') {
      const script = scriptAt(id);
      if (request.startsWith('PUT')) script.files = body.files as File[];
      return { scriptId: id, files: script.files };
    }
    const parentId = String(body.parentId);
    if (!google.spreadsheets.includes(parentId))
      throw new Refusal(400, 'Request contains an invalid argument.');
    const scriptId = `${google.scripts.size}`.padEnd(57, 'p');
    google.scripts.set(scriptId, {
      parentId,
      files: [{ name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' }],
    });
    return { scriptId, parentId };
  }

  const server = createServer(async (incoming, outgoing) => {
    const request = `${incoming.method} ${incoming.headers['x-asked']}${incoming.url}`;
    google.asked.push(request);
    const body = await textOf(incoming);
    const isJson = String(incoming.headers['content-type']).includes('json');
    outgoing.setHeader('content-type', 'application/json; charset=UTF-8');
    try {
      outgoing.end(JSON.stringify(answer(request, isJson ? JSON.parse(body) : {})));
    } catch (error) {
      const { code = 500, message } = error as Refusal;
      const errors = [{ message, domain: 'global', reason: 'forbidden' }];
      outgoing.writeHead(code).end(JSON.stringify({ error: { code, message, errors } }));
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { google, address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
