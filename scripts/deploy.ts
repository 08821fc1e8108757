import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { flagsOf } from '../local/cli/flagsOf';
import { askOnTerminal } from './deploy/askOnTerminal';
import { DEPLOY } from './deploy/commands';
import { deploy } from './deploy/deploy';
import { lostFlag } from './deploy/lostFlag';
import { runClasp } from './deploy/runClasp';
import { SAY } from './deploy/words';
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

async function main(): Promise<void> {
  const request = flagsOf(DEPLOY);
  const lost = lostFlag(process.env);
  if (lost) throw new DeployFault([SAY.lostFlag(lost)]);
  await deploy(request, {
    root: ROOT,
    clasp: (args, call) => runClasp(require.resolve('@google/clasp'), PATIENCE_SECONDS, args, call),
    build,
    ask: process.stdin.isTTY ? askOnTerminal : undefined,
    say: (sentence) => console.log(sentence.join('\n')),
  });
}

main().catch((error: Error) => {
  const mark = error instanceof DeployFault ? '\u2717 ' : '';
  console.error(`${mark}${error.message}`);
  process.exitCode = 1;
});
