import { BANNER } from '../banner';
import { ADDON, EXTRAS, type Extra, SCOPE } from '../extras';
import type { ProjectFile } from './projectFiles';

const MANIFEST = 'appsscript';
/** The one function of a script that was opened and never written. */
const UNTOUCHED = /^\s*function \w+\(\)\s*\{\s*\}\s*$/;
/** Of every version: what follows may read otherwise. */
const [OURS = BANNER] = BANNER.split('.');

/** What pushing takes from a script project: it replaces all that is in it. */
export function whatIsLost(
  remote: readonly ProjectFile[],
  built: readonly ProjectFile[],
): { readonly others: string[]; readonly extras: Extra[] } {
  const isOurs = remote.some(({ source }) => source.startsWith(OURS));
  const names = new Set(built.map(({ name }) => name));
  const others = remote.filter(
    ({ name, source }) =>
      name !== MANIFEST &&
      !(isOurs && names.has(name)) &&
      !UNTOUCHED.test(source) &&
      source.trim() !== '',
  );
  const before = scopesOf(remote);
  const after = new Set(scopesOf(built));
  const scoped = (Object.keys(EXTRAS) as (keyof typeof EXTRAS)[]).filter((extra) => {
    const scopes = EXTRAS[extra].map((scope) => SCOPE + scope);
    return scopes.every((scope) => before.includes(scope) && !after.has(scope));
  });
  const extras: Extra[] = isAddon(remote) && !isAddon(built) ? [...scoped, ADDON] : scoped;
  return { others: others.map(({ file }) => file), extras: isOurs ? extras : [] };
}

/** Whether its menu is that of an add-on. */
const isAddon = (files: readonly ProjectFile[]) =>
  files.some(({ source }) => source.includes('createAddonMenu'));

/** Whether pushing changes anything; files that only the project has would stay. */
export function isUpToDate(remote: readonly ProjectFile[], built: readonly ProjectFile[]): boolean {
  const known = new Map(remote.map(({ file, source }) => [file, source]));
  return built.every(({ file, source }) => known.get(file) === source);
}

function scopesOf(files: readonly ProjectFile[]): string[] {
  const manifest = files.find(({ name }) => name === MANIFEST);
  try {
    const { oauthScopes = [] } = JSON.parse(manifest?.source ?? '{}') as { oauthScopes?: string[] };
    return oauthScopes;
  } catch {
    return [];
  }
}
