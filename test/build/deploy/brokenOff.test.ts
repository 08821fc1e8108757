import { CODE, SHEET } from './deployDesk';
import { desks } from './desks';

const { sit, made, scripts, pushes, plan } = desks();

const CALLS = ['show-authorized-user', 'list-versions', 'create-script', 'clone-script', 'push'];
const PLUGS = CALLS.flatMap((call, i) => [
  ['before', call, i + 1] as const,
  ['after', call, i + 1] as const,
]);

test.each(PLUGS)(
  'ended %s %s, the next run makes all that was left, once',
  async (when, _, nth) => {
    const { run, unpluggedAt, sourcesOf, target } = sit([true, true]);
    expect(await run({}, unpluggedAt(nth, when))).toBe('unplugged');
    expect(await run()).toBe('');
    expect([made().length, scripts().length]).toEqual([1, 1]);
    expect(target()).toMatchObject({ scriptId: scripts()[0], parentId: made()[0] });
    expect(sourcesOf(scripts()[0] ?? '').Code).toBe(CODE);
  },
);

test.each(['before its pull', 'at the end'])(
  'clasp that dies %s has said what it made: the same run goes on',
  async (place) => {
    const { run, target } = sit([true]);
    plan(`create-script ${place}`, 'dies');
    expect(await run()).toBe('');
    expect(target()).toMatchObject({ scriptId: scripts()[0], parentId: made()[0] });
  },
);

test.each(['at once', 'after the spreadsheet', 'after the script'])(
  'clasp that dies %s of making: the next run says where to look before it makes anything',
  async (place) => {
    const { run, world, asked, target } = sit([true, false, true]);
    plan(`create-script ${place}`, 'dies');
    expect(await run()).toContain('may be left in Drive');
    const left = made().length;
    const fault = await run({ yes: true }, { ...world, ask: undefined });
    expect(fault).toContain('Look for "活动作战台 Campaign Desk"');
    expect(fault).toContain('build/deploy');
    expect(await run()).toContain('Nothing was done');
    expect([made().length, target()]).toEqual([left, undefined]);
    expect(asked[1]).toContain('--to ITS_ADDRESS');
    expect(await run()).toBe('');
    expect(made()).toHaveLength(left + 1);
  },
);

test('what was left can be taken by its address', async () => {
  const { run, target } = sit([true, true]);
  plan('create-script after the spreadsheet', 'dies');
  await run();
  const [sheet = ''] = made();
  expect(await run({ to: sheet })).toBe('');
  expect([made(), target()]).toEqual([[sheet], expect.objectContaining({ parentId: sheet })]);
});

test('a script for a spreadsheet is not made a second time without a look', async () => {
  const { run, change, asked, target } = sit([true, true]);
  change(({ spreadsheets }) => {
    spreadsheets[SHEET] = { title: 'theirs' };
  });
  plan('create-script after the script', 'dies');
  expect(await run({ to: SHEET })).toContain(SHEET);
  const [script = ''] = scripts();
  expect(await run({ to: SHEET, script })).toBe('');
  expect([scripts(), target()]).toEqual([
    [script],
    { scriptId: script, parentId: SHEET, rootDir: 'dist' },
  ]);
  expect(asked).toHaveLength(1);
});

test.each(['at once', 'at the end'])('a push that dies %s is made good', async (place) => {
  const { run, sourcesOf } = sit([true]);
  plan(`push ${place}`, 'dies');
  expect(await run()).toContain('was not finished');
  expect(await run()).toBe('');
  expect(sourcesOf(scripts()[0] ?? '').Code).toBe(CODE);
  expect(pushes()).toBe(place === 'at once' ? 2 : 1);
});

test('a push without an answer is given up, and made good', async () => {
  const { run } = sit([true]);
  plan('push at the end', 'hangs');
  expect(await run()).toContain('did not answer in time');
  expect(await run()).toBe('');
});
