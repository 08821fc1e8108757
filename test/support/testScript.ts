import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A script whose global functions are those that a file of the tests exports; esbuild cannot run inside jest. */
export function testScript(entry: string): string {
  const bundler = join(__dirname, '..', '..', 'scripts', 'bundleTestScript.ts');
  return execFileSync(process.execPath, [require.resolve('tsx/cli'), bundler, entry], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
}
