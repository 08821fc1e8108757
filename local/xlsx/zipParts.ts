import { crc32 } from './crc32';

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END = 22;
const DEFLATED = 8;

/** Where the fields lie that an amended part changes, in the two headers it has. */
const FIELDS = { local: { method: 8, crc: 14 }, central: { method: 10, crc: 16 } } as const;

interface Part {
  readonly path: string;
  readonly local: Uint8Array;
  readonly central: Uint8Array;
  readonly data: Uint8Array;
}

/** The zip file with some parts changed, by their paths; all others stay as they are. */
export async function amendParts(
  zip: Uint8Array,
  amendments: ReadonlyMap<string, (xml: string) => string>,
): Promise<Uint8Array> {
  const parts = await Promise.all(
    readParts(zip).map(async (part) => {
      const amend = amendments.get(part.path);
      return amend ? withXml(part, amend(await xmlOf(part))) : part;
    }),
  );
  return joinParts(parts, zip.slice(zip.length - END));
}

/** Text of every part by its path. */
export async function readTexts(zip: Uint8Array): Promise<Record<string, string>> {
  const texts = readParts(zip).map(async (part) => [part.path, await xmlOf(part)] as const);
  return Object.fromEntries(await Promise.all(texts));
}

function readParts(zip: Uint8Array): Part[] {
  const view = viewOf(zip);
  const end = zip.length - END;
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    const pathLength = view.getUint16(at + 28, true);
    const central = zip.slice(at, at + CENTRAL_HEADER + pathLength);
    const start = view.getUint32(at + 42, true);
    const data = start + LOCAL_HEADER + pathLength;
    parts.push({
      path: new TextDecoder().decode(central.subarray(CENTRAL_HEADER)),
      local: zip.slice(start, data),
      central,
      data: zip.subarray(data, data + view.getUint32(at + 20, true)),
    });
    at += central.length;
  }
  return parts;
}

async function xmlOf({ central, data }: Part): Promise<string> {
  const deflated = viewOf(central).getUint16(FIELDS.central.method, true) === DEFLATED;
  const bytes = deflated ? await through(new DecompressionStream('deflate-raw'), data) : data;
  return new TextDecoder().decode(bytes);
}

async function withXml(part: Part, xml: string): Promise<Part> {
  const bytes = new TextEncoder().encode(xml);
  const data = await through(new CompressionStream('deflate-raw'), bytes);
  const changed = (header: Uint8Array, { method, crc }: { method: number; crc: number }) => {
    const copy = header.slice();
    const view = viewOf(copy);
    view.setUint16(method, DEFLATED, true);
    view.setUint32(crc, crc32(bytes), true);
    view.setUint32(crc + 4, data.length, true);
    view.setUint32(crc + 8, bytes.length, true);
    return copy;
  };
  const { local, central } = part;
  return {
    ...part,
    local: changed(local, FIELDS.local),
    central: changed(central, FIELDS.central),
    data,
  };
}

function joinParts(parts: readonly Part[], end: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const add = (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  for (const { local, central, data } of parts) {
    viewOf(central).setUint32(42, length, true);
    add(local);
    add(data);
  }
  const directory = length;
  for (const { central } of parts) add(central);
  viewOf(end).setUint32(12, length - directory, true);
  viewOf(end).setUint32(16, directory, true);
  add(end);
  const file = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}

async function through(stream: CompressionStream | DecompressionStream, data: Uint8Array) {
  const readable = new Response(data as Uint8Array<ArrayBuffer>).body?.pipeThrough(stream);
  return new Uint8Array(await new Response(readable as ReadableStream).arrayBuffer());
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
