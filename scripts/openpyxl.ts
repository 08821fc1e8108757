import { execFileSync, spawnSync } from 'node:child_process';
import { ensureTool } from './ensureTool';

const MOST_OUTPUT = 64 * 1024 * 1024;
/** Where a package of the system puts it: the first on the path may be another Python. */
const PYTHONS = ['python3', '/usr/bin/python3', 'python'];

/** A Python that has openpyxl, where there is one or it can be installed. */
export const ensureOpenpyxl = () =>
  ensureTool({
    name: 'openpyxl',
    packages: 'python3-openpyxl',
    without: 'what it reads of an .xlsx is not compared',
    find: () => PYTHONS.find((python) => spawnSync(python, ['-c', 'import openpyxl']).status === 0),
  });

/** What a script prints that reads a file, from JSON. */
export function askPython<T>(python: string, script: string, file: string): T {
  const options = { encoding: 'utf8', maxBuffer: MOST_OUTPUT } as const;
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
  return JSON.parse(execFileSync(python, [script, file], { ...options, env })) as T;
}
