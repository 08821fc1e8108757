import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';

const DIST = join(__dirname, '..', '..', 'dist');

/** The script as it goes to Google. */
export function builtScript(): string {
  return readFileSync(join(DIST, 'Code.js'), 'utf8');
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
