import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a file, or one in the folders, is newer than what was made from them. */
export function isNewer(sources: readonly string[], target: string): boolean {
  const made = statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.flatMap(filesOf).some((file) => statSync(file).mtimeMs > made);
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file));
}
