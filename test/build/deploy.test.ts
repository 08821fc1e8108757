import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployAdvice } from '../../scripts/deployAdvice';

const id = `1${'aB-_9'.repeat(11)}`;

test.each([
  [{ scriptId: id, loggedIn: true }, []],
  [{ scriptId: 'PASTE_YOUR_SCRIPT_ID', loggedIn: true }, ['脚本 ID', 'script id']],
  [{ scriptId: id, loggedIn: false }, ['登录', 'logged in']],
  [{ scriptId: '', loggedIn: false }, ['脚本 ID', 'script id', '登录', 'logged in']],
])('%j asks for %j', (state, words) => {
  const advice = deployAdvice(state);
  expect(advice).toHaveLength(words.length);
  for (const [i, word] of words.entries()) expect(advice[i]).toContain(word);
});

test('the command says what to do in a fresh clone, and fails', () => {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [require.resolve('tsx/cli'), join(__dirname, '..', '..', 'scripts', 'deploy.ts')],
    {
      encoding: 'utf8',
      env: { ...process.env, HOME: home, clasp_config_auth: join(home, 'none') },
    },
  );
  rmSync(home, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toContain('npx clasp login');
  expect(stderr).toContain('.clasp.json');
});
