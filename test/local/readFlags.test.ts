import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../local/cli/commands';
import { type Command, readFlags, UsageError } from '../../local/cli/readFlags';
import { usageOf } from '../../local/cli/usageOf';
import { DEPLOY, TEMPLATE } from '../../scripts/deploy/commands';

const folder = mkdtempSync(join(tmpdir(), 'flags-'));
const log = join(folder, 'log.txt');
writeFileSync(log, '');
afterAll(() => rmSync(folder, { recursive: true }));

const BENCH = { call: 'npm run bench', does: '', flags: {}, words: ['page', 'sizes'] };
const ALL: Readonly<Record<string, Command>> = {
  ...COMMANDS,
  bench: BENCH,
  deploy: DEPLOY,
  template: TEMPLATE,
};

test.each<[string, string[], object]>([
  ['export', [], { stage: 'live', lang: 'zh-CN', out: undefined }],
  ['export', ['--lang=en', '--stage', 'prep'], { stage: 'prep', lang: 'en' }],
  ['export', ['--out', join(folder, '-new.xlsx')], { out: join(folder, '-new.xlsx') }],
  ['demo', ['--json', log], { json: log }],
  ['start', ['--port', '80', '--no-open'], { port: 80, 'no-open': true }],
  ['start', [], { port: 6180, 'no-open': false }],
  ['simulate', ['--seed', '0', '--seed', '7'], { seeds: 1, seed: 7 }],
  ['examine', ['--bugs', 'a b'], { seeds: 300, bugs: 'a b' }],
  ['probe', ['--read', log], { read: log }],
  ['bench', ['sizes', 'page'], { words: ['sizes', 'page'] }],
  [
    'deploy',
    ['--to', 'x', '--with', 'ticks,push', '--yes'],
    { to: 'x', with: ['ticks', 'push'], yes: true },
  ],
  ['fixtures', ['9ff0b80'], { words: ['9ff0b80'] }],
  ['deploy', [], { to: undefined, script: undefined, with: [], yes: false, replace: false }],
])('%s %j is read', (command, args, values) => {
  expect(readFlags(ALL[command] as Command, args)).toMatchObject(values);
});

test.each<[string, string[], string]>([
  ['export', ['--ot', 'a'], '--ot: 没有这个选项 · there is no such option'],
  ['export', ['-o', 'a'], '-o: 没有这个选项'],
  ['export', ['--constructor'], '--constructor: 没有这个选项'],
  ['export', ['live'], 'live: 这里不需要词'],
  ['export', ['--', 'live'], 'live: 这里不需要词'],
  ['export', ['--out'], '--out: 后面要写值 · needs a value'],
  ['export', ['--out='], '--out: 后面要写值'],
  ['export', ['--out', '--stage', 'live'], '--out: 后面要写值'],
  ['export', ['--out', folder], '是一个文件夹'],
  [
    'export',
    ['--out', join(folder, 'none', 'a.xlsx')],
    `there is no folder ${join(folder, 'none')}`,
  ],
  ['export', ['--out', join(log, 'a.xlsx')], 'there is no folder'],
  ['export', ['--stage', 'later'], '--stage later: 只能是 · one of prep | live | retro'],
  ['demo', ['--json', join(folder, 'none', 'a.json')], 'there is no folder'],
  ['start', ['--port', '0'], '--port 0: 要写整数 · a whole number, 1 – 65500'],
  ['start', ['--port', '1e3'], '--port 1e3: 要写整数'],
  ['start', ['--no-open=yes'], '--no-open: 后面不写值'],
  ['simulate', ['--seeds', 'many'], '--seeds many: 要写整数'],
  ['simulate', ['--days', '-1'], '--days: 后面要写值'],
  ['probe', ['--read', join(folder, 'none.txt')], 'there is no such file'],
  ['probe', [log], '这里不需要词'],
  ['fixtures', [], 'COMMIT: 要写出来 · has to be given'],
  ['fixtures', ['a', 'b'], 'b: 这里不需要词'],
  ['pictures', ['now'], 'now: 这里不需要词'],
  ['deploy', ['--to'], '--to: 后面要写值'],
  ['deploy', ['--yes=no'], '--yes: 后面不写值'],
  ['bench', ['sises'], 'sises: 只能是 · one of page | sizes'],
])('%s %j is refused', (command, args, reason) => {
  const read = () => readFlags(ALL[command] as Command, args);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(reason);
});

test('usage names every flag with its default, and every word', () => {
  for (const command of Object.values(ALL)) {
    const usage = usageOf(command);
    const takes = [
      ...Object.keys(command.flags),
      ...(command.words ?? []),
      command.word ?? [],
    ].flat().length;
    expect(usage.split('\n')[0]).toMatch(
      takes > 0 ? /^npm (run [\w:]+|start) -- / : /^npm run [\w:]+$/,
    );
    for (const name of Object.keys(command.flags)) expect(usage).toContain(`\n  --${name}`);
    for (const word of command.words ?? []) expect(usage).toContain(word);
  }
  expect(usageOf(COMMANDS.start)).toContain('--port N   端口 · port (6180)');
});
