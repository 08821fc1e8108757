import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** Fails when a file imports what its folder may not; the rules stand in biome.json. */
export function checkWalls(): void {
  const biome = require.resolve('@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--only=style/noRestrictedImports', 'src', 'local'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`${stdout}${stderr}\nA forbidden import: see docs/architecture.md.`);
}
