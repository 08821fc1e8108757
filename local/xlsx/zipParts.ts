import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The zip file with some parts changed, by their paths; all others keep what they hold. */
export function amendParts(
  zip: Uint8Array,
  amendments: ReadonlyMap<string, (xml: string) => string>,
): Uint8Array {
  const parts = Object.entries(unzipSync(zip)).map(([path, data]): [string, Uint8Array] => {
    const amend = amendments.get(path);
    return [path, amend ? strToU8(amend(strFromU8(data))) : data];
  });
  return zipSync(Object.fromEntries(parts), { mtime: new Date('2000-01-01T00:00:00') });
}

/** Text of every part by its path. */
export function readTexts(zip: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(zip));
  return Object.fromEntries(parts.map(([path, data]) => [path, strFromU8(data)]));
}
