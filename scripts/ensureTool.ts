import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of others that tests compare with, which a machine may lack. */
export interface Tool {
  readonly name: string;
  /** Packages of apt-get that bring it. */
  readonly packages: string;
  /** What is not looked at without it. */
  readonly without: string;
  /** Its command; undefined where it is missing. */
  readonly find: () => string | undefined;
}

/**
 * The tool's command. Without it: installs it where that may be done (CI, or root with apt-get), says in one line on
 * stderr what is left out otherwise. In CI a test may not be left out: throws.
 */
export function ensureTool({ name, packages, without, find }: Tool): string | undefined {
  const install = `apt-get install -y --no-install-recommends ${packages}`;
  const found = find();
  if (found) return found;
  const aptGet = commandOf('apt-get');
  if (aptGet && (process.env.CI || process.getuid?.() === 0)) {
    process.stderr.write(`${name} is missing, installing it: ${install}\n`);
    spawnSync(aptGet, ['update'], { stdio: 'ignore' });
    spawnSync(aptGet, install.split(' ').slice(1), { stdio: 'ignore' });
  }
  const installed = find();
  if (installed) return installed;
  const missing = `${name} is missing, ${without}. To install it: ${install}\n`;
  if (process.env.CI) throw new Error(missing);
  process.stderr.write(missing);
  return undefined;
}

/** Where the first of the commands is that is on the path. */
export function commandOf(...names: string[]): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}
