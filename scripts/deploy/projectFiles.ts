import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, parse, relative, sep } from 'node:path';
import { isRefused, knownFault, unknownFault } from './claspFault';
import { jsonOf } from './runClasp';
import { SAY } from './words';
import { DeployFault, type DeployWorld } from './world';

/** A file of a script project: its name there has no ending. */
export interface ProjectFile {
  readonly name: string;
  readonly file: string;
  readonly source: string;
}

export const remoteFolder = (root: string) => join(root, 'build', 'deploy', 'remote');

/** What stands in a script project now, fetched into a folder of its own. */
export async function fetchProject(world: DeployWorld, scriptId: string): Promise<ProjectFile[]> {
  const folder = remoteFolder(world.root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const answer = await world.clasp(['clone-script', scriptId, '--json', '--project', folder], {
    folder,
  });
  const cloned = jsonOf<{ files?: string[] }>(answer);
  if (cloned?.files === undefined)
    throw new DeployFault([
      knownFault(answer) ??
        (isRefused(answer) ? SAY.scriptRefused(scriptId) : unknownFault(answer)),
    ]);
  return cloned.files.map((file) => ({ ...named(file), source: sourceOf(join(folder, file)) }));
}

/** What is to be pushed. */
export function builtFiles(root: string): ProjectFile[] {
  const folder = join(root, 'dist');
  return readdirSync(folder).map((file) => ({
    ...named(file),
    source: readFileSync(join(folder, file), 'utf8'),
  }));
}

function named(file: string) {
  const { dir, name } = parse(file);
  return { name: relative('.', join(dir, name)).split(sep).join('/'), file };
}

/** clasp writes no file for a source that is empty. */
function sourceOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
