import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A script whose global functions are those that a file exports; esbuild cannot run inside jest. */
export function testScript(entry: string, ...kind: 'addon'[]): string {
  const bundler = join(__dirname, '..', '..', 'scripts', 'bundleTestScript.ts');
  return execFileSync(process.execPath, [require.resolve('tsx/cli'), bundler, entry, ...kind], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
}
