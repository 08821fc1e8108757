import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { FLAG_WORDS as say } from './words';

/** Why a file cannot be read, or written where it was asked for; undefined when it can. */
export function fileFault(file: string, wanted: 'readable' | 'writable'): string | undefined {
  const path = resolve(file);
  const found = statOf(path);
  if (found?.isDirectory()) return say.isFolder;
  if (wanted === 'readable') return found && may(path, constants.R_OK) ? undefined : say.noFile;
  const folder = dirname(path);
  if (!statOf(folder)?.isDirectory()) return say.noFolder(folder);
  return may(found ? path : folder, constants.W_OK) ? undefined : say.notWritable;
}

/** Undefined for a path through what is no folder, too. */
function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
