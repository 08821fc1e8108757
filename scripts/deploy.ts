import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { flagsOf } from '../local/cli/flagsOf';
import { askOnTerminal } from './deploy/askOnTerminal';
import { DEPLOY } from './deploy/commands';
import { deploy } from './deploy/deploy';
import { runClasp } from './deploy/runClasp';
import { DeployFault } from './deploy/world';
import type { Extra } from './extras';

/** clasp compares where things really lie. */
const ROOT = realpathSync.native(join(__dirname, '..'));
/** Longer than Google takes when it answers at all. */
const PATIENCE_SECONDS = 150;

function build(extras: readonly Extra[]): void {
  const flags = extras.flatMap((extra) => ['--with', extra]);
  execFileSync(process.execPath, [require.resolve('tsx/cli'), 'scripts/build.ts', ...flags], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

const request = flagsOf(DEPLOY);
deploy(request, {
  root: ROOT,
  clasp: (args, call) => runClasp(require.resolve('@google/clasp'), PATIENCE_SECONDS, args, call),
  build,
  ask: process.stdin.isTTY ? askOnTerminal : undefined,
  say: (sentence) => console.log(sentence.join('\n')),
}).catch((error: Error) => {
  const mark = error instanceof DeployFault ? '\u2717 ' : '';
  console.error(`${mark}${error.message}`);
  process.exitCode = 1;
});
