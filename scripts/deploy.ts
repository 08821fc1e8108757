import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { flagsOf } from '../local/cli/flagsOf';
import { deployAdvice } from './deployAdvice';
import { type Extra, WITH } from './extras';

const ROOT = join(__dirname, '..');

/**
 * Builds and pushes the script to Google, or says what is missing. `--with ticks` and `--with push` ask
 * Google for the scopes that these need.
 */
function deploy(named: readonly Extra[]): number {
  const extras = named.flatMap((extra) => ['--with', extra]);
  const { scriptId } = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')) as {
    scriptId: string;
  };
  const credentials = process.env.clasp_config_auth ?? join(homedir(), '.clasprc.json');
  const loggedIn = existsSync(credentials);
  const advice = deployAdvice({ scriptId, loggedIn });
  if (advice.length > 0) {
    console.error(advice.join('\n'));
    return 1;
  }
  // --force: a changed manifest would be asked about, and this may run where nobody can answer.
  const built = run(process.execPath, [require.resolve('tsx/cli'), 'scripts/build.ts', ...extras]);
  const pushed =
    built === 0 ? run(join(ROOT, 'node_modules', '.bin', 'clasp'), ['push', '--force']) : built;
  if (pushed === 0)
    console.log(
      '已推送\uFF0C刷新表格即可使用。 Pushed: reload the spreadsheet and the functions are there.',
    );
  return pushed;
}

function run(command: string, args: string[]): number {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

const { with: asked } = flagsOf({
  call: 'npm run deploy',
  does: '生成并推送到 Google · builds, and pushes to Google',
  flags: { with: WITH },
});
try {
  process.exit(deploy(asked));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
