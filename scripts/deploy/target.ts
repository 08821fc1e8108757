import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptIdOf, spreadsheetIdOf } from './addresses';
import { SAY } from './words';
import { DeployFault } from './world';

/** Where the script goes. */
export interface Target {
  readonly scriptId: string;
  /** The spreadsheet that it is bound to, where that is known. */
  readonly spreadsheetId?: string | undefined;
}

interface ClaspFile {
  readonly scriptId?: unknown;
  readonly parentId?: unknown;
  readonly rootDir?: unknown;
  readonly srcDir?: unknown;
}

/** What stood in the file when it was part of the project, before anybody had filled it in. */
const NOT_FILLED_IN = 'PASTE_YOUR_SCRIPT_ID';

export const claspFile = (root: string) => join(root, '.clasp.json');

/**
 * Where this clone deployed to before, by `.clasp.json`, which clasp reads too and git leaves alone. One that people
 * filled in by hand, as earlier versions asked for, counts the same.
 */
export function readTarget(root: string): Target | undefined {
  const file = read(root);
  if (file === undefined) return undefined;
  const { scriptId = '', parentId, rootDir, srcDir } = file;
  if (scriptId === '' || scriptId === NOT_FILLED_IN) return undefined;
  const id = scriptIdOf(String(scriptId).trim());
  if (id === undefined) throw new DeployFault([SAY.badScriptInFile(String(scriptId))]);
  const folder = String(srcDir ?? rootDir ?? '.');
  if (!/^(?:\.\/)?dist\/?$/.test(folder)) throw new DeployFault([SAY.wrongFolder(folder)]);
  return { scriptId: id, spreadsheetId: spreadsheetIdOf(String(parentId ?? '')) };
}

/** Remembers where to deploy; what else stands in the file stays. */
export function writeTarget(root: string, { scriptId, spreadsheetId }: Target): void {
  const before = read(root) ?? {};
  const after = { ...before, scriptId, parentId: spreadsheetId, rootDir: 'dist' };
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  // In one go: a file that is written half says nothing to the next run.
  const draft = `${claspFile(root)}.new`;
  try {
    writeFileSync(draft, `${JSON.stringify(after, null, 2)}\n`);
    renameSync(draft, claspFile(root));
  } catch (error) {
    rmSync(draft, { force: true });
    throw new DeployFault([SAY.notKept(scriptId, spreadsheetId, (error as Error).message)]);
  }
}

function read(root: string): ClaspFile | undefined {
  let text: string;
  try {
    text = readFileSync(claspFile(root), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new DeployFault([SAY.unreadableFile((error as Error).message)]);
  }
  // Editors of Windows begin a file with a mark.
  const json = text.replace(/^\ufeff/, '').trim();
  if (json === '') return undefined;
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  } catch (error) {
    throw new DeployFault([SAY.brokenFile((error as Error).message)]);
  }
  throw new DeployFault([SAY.brokenFile('{ }')]);
}
