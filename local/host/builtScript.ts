import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';

const DIST = join(__dirname, '..', '..', 'dist');

let read = { builtAt: Number.NaN, script: '' };

/** The script as it goes to Google; read again when it was built anew. */
export function builtScript(): string {
  const file = join(DIST, 'Code.js');
  const { mtimeMs: builtAt } = statSync(file);
  if (builtAt !== read.builtAt) read = { builtAt, script: readFileSync(file, 'utf8') };
  return read.script;
}

/** Scopes that its manifest asks for. */
export function builtScopes(): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8'));
  return (manifest as { oauthScopes: string[] }).oauthScopes;
}

/** The sidebar's pages by name, as they go to Google. */
export function builtPages(): Record<string, string> {
  const files = readdirSync(DIST).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(
    files.map((file) => [parse(file).name, readFileSync(join(DIST, file), 'utf8')]),
  );
}
