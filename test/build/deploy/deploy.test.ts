import { CODE, SCRIPT, SHEET } from './deployDesk';
import { desks } from './desks';
import { manifest } from './standInWorld';

const { sit, made, scripts, pushes } = desks();
const ADDRESS = `https://docs.google.com/spreadsheets/d/${SHEET}/edit?gid=0#gid=0`;

describe('with nothing yet', () => {
  test('one command makes the spreadsheet and its script, pushes, and says where to open it', async () => {
    const { run, asked, said, target, sourcesOf, google } = sit([true]);
    expect(await run()).toBe('');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('lin@example.com');
    expect(asked[0]).toMatch(/[\u4e00-\u9fff].*\n.*Make a Google spreadsheet/);
    const [sheet = ''] = made();
    const [script = ''] = scripts();
    expect(google().spreadsheets[sheet]?.title).toBe('活动作战台 Campaign Desk');
    expect(target()).toEqual({ scriptId: script, parentId: sheet, rootDir: 'dist' });
    expect(sourcesOf(script)).toEqual({
      Code: CODE,
      panel: '<p>panel</p>',
      appsscript: manifest(),
    });
    expect(said.join('\n')).toContain(`https://docs.google.com/spreadsheets/d/${sheet}/edit`);
    expect(said.join('\n')).toContain('docs/authorization.md');
  });

  test('run again it makes nothing more, and pushes what has changed', async () => {
    const { run, developed, said, sourcesOf } = sit([true]);
    await run();
    expect(await run()).toBe('');
    expect(said).toContainEqual(expect.stringContaining('Up to date'));
    expect(pushes()).toBe(1);
    developed('function onOpen() { return 2; }\n');
    expect(await run()).toBe('');
    expect([made().length, scripts().length, pushes()]).toEqual([1, 1, 2]);
    expect(sourcesOf(scripts()[0] ?? '').Code).toContain('return 2');
  });

  test('a no makes nothing', async () => {
    const { run, target } = sit([false]);
    expect(await run()).toContain('Nothing was done');
    expect([made(), target()]).toEqual([[], undefined]);
  });

  test('where nobody can answer it says which flag does, and makes nothing', async () => {
    const { run, target } = sit('nobody');
    const fault = await run();
    for (const flag of ['--yes', '--to', '--script']) expect(fault).toContain(`-- ${flag}`);
    expect([made(), target()]).toEqual([[], undefined]);
    expect(await run({ yes: true })).toBe('');
    expect(made()).toHaveLength(1);
  });

  test('a build that fails touches nothing', async () => {
    const { run, world } = sit([true]);
    const build = () => {
      throw new Error('src/main.ts:1');
    };
    const fault = await run({}, { ...world, build });
    expect(fault).toContain('src/main.ts:1');
    expect(fault).toContain('npm run build');
    expect(made()).toEqual([]);
  });
});

describe('into a spreadsheet that exists', () => {
  test.each([ADDRESS, SHEET, `https://drive.google.com/open?id=${SHEET}`])(
    '--to %s makes a script for it, after a yes',
    async (to) => {
      const { run, asked, change, target, google } = sit([true]);
      change(({ spreadsheets }) => {
        spreadsheets[SHEET] = { title: 'theirs' };
      });
      expect(await run({ to })).toBe('');
      expect(asked[0]).toContain('two scripts would each answer every edit');
      const [script = ''] = scripts();
      expect(google().scripts[script]?.parentId).toBe(SHEET);
      expect(target()).toMatchObject({ scriptId: script, parentId: SHEET });
      expect(await run({ to })).toBe('');
      expect(scripts()).toHaveLength(1);
    },
  );

  test('one that has a script is told by --script, and gets no second one', async () => {
    const { run, hasScript, target, sourcesOf } = sit([]);
    hasScript({ appsscript: '{}', Code: 'function myFunction() {\n  \n}\n' });
    expect(await run({ script: SCRIPT, to: SHEET })).toBe('');
    expect([scripts(), target()]).toEqual([
      [SCRIPT],
      { scriptId: SCRIPT, parentId: SHEET, rootDir: 'dist' },
    ]);
    expect(sourcesOf(SCRIPT).Code).toBe(CODE);
  });

  test('one that is not there, or may not be edited, is said, and nothing is kept of it', async () => {
    const { run, target } = sit([true, true]);
    const fault = await run({ to: SHEET });
    expect(fault).toContain(SHEET);
    expect(fault).toContain('needs a name or a word in a cell first');
    expect(target()).toBeUndefined();
    // Not asked whether that was made.
    expect(await run({ to: SHEET })).toBe(fault);
  });

  test('another target is remembered only once it could be opened, and the way back is said', async () => {
    const { run, hasScript, target, said } = sit([true]);
    await run();
    const before = target();
    expect(await run({ script: SCRIPT })).toContain('cannot be opened');
    expect(target()).toEqual(before);
    hasScript({ appsscript: '{}' });
    expect(await run({ script: SCRIPT })).toBe('');
    expect(target()).toEqual({ scriptId: SCRIPT, rootDir: 'dist' });
    expect(said.join('\n')).toContain(`--script ${scripts()[0]}`);
  });

  test('a second script for the same spreadsheet is asked about', async () => {
    const { run, hasScript, keepsTarget, asked, target, google } = sit([false, true]);
    hasScript({ appsscript: '{}' });
    const before = { scriptId: 'b'.repeat(57), parentId: SHEET, rootDir: 'dist' };
    keepsTarget(before);
    expect(await run({ script: SCRIPT, to: SHEET })).toContain('Nothing was done');
    expect([asked[0], target()]).toEqual([expect.stringContaining(before.scriptId), before]);
    expect(google().calls).not.toContain('push');
    expect(await run({ script: SCRIPT, to: SHEET })).toBe('');
  });

  test.each([
    ['to', 'https://example.com/x', '--to https://example.com/x'],
    ['to', SCRIPT, '--script'],
    ['script', SHEET, '--to'],
    ['script', 'abc', '--script abc'],
  ])('--%s %s is refused before anything is asked', async (flag, value, words) => {
    const { run, google } = sit([]);
    expect(await run({ [flag]: value })).toContain(words);
    expect(google().calls).toEqual([]);
  });
});

describe('what others put into the script project', () => {
  const THEIRS = { appsscript: '{}', Code: 'function pay() { return 1; }\n', 'html/form': '<p>' };

  test('is named, and stays after a no', async () => {
    const { run, hasScript, asked, sourcesOf, target } = sit([false]);
    hasScript(THEIRS);
    expect(await run({ script: SCRIPT })).toContain('as it was');
    expect(target()).toBeUndefined();
    expect(asked.join('\n')).toMatch(/files of others: .*Code\.js, html.form\.html/);
    expect(sourcesOf(SCRIPT)).toEqual(THEIRS);
  });

  test('is replaced after a yes, with a copy kept', async () => {
    const { run, hasScript, sourcesOf, keptCopies } = sit([true]);
    hasScript(THEIRS);
    expect(await run({ script: SCRIPT })).toBe('');
    expect(sourcesOf(SCRIPT).Code).toBe(CODE);
    expect(keptCopies()).toEqual({ 'Code.js': THEIRS.Code, 'form.html': '<p>' });
  });

  test('where nobody can answer it stays, --yes or not; --replace replaces it', async () => {
    const { run, hasScript, sourcesOf } = sit('nobody');
    hasScript(THEIRS);
    const fault = await run({ script: SCRIPT, yes: true });
    expect(fault).toContain('Code.js');
    expect(fault).toContain('-- --replace');
    expect(sourcesOf(SCRIPT)).toEqual(THEIRS);
    expect(await run({ script: SCRIPT, replace: true })).toBe('');
    expect(sourcesOf(SCRIPT).Code).toBe(CODE);
  });

  test('beside ours is asked about too; an older version of ours is not', async () => {
    const { run, hasScript, asked, sourcesOf } = sit([false]);
    const old = `${CODE}// old\n`;
    hasScript({ appsscript: manifest(), Code: old, panel: '<p>old</p>', mine: 'const a = 1;' });
    expect(await run({ script: SCRIPT })).not.toBe('');
    expect(sourcesOf(SCRIPT).mine).toBe('const a = 1;');
    hasScript({ appsscript: manifest(), Code: old, panel: '<p>old</p>' });
    expect(await run({ script: SCRIPT })).toBe('');
    expect(asked).toHaveLength(1);
  });

  test('features that were deployed before and are not asked for now are asked about', async () => {
    const { run, hasScript, asked, sourcesOf } = sit([false]);
    hasScript({ appsscript: manifest('ticks', 'push'), Code: `${CODE}// old\n` });
    expect(await run({ script: SCRIPT, with: ['push'] })).not.toBe('');
    expect(asked.join('\n')).toContain('npm run deploy -- --with push,ticks\n');
    expect(sourcesOf(SCRIPT).Code).toContain('// old');
    expect(await run({ script: SCRIPT, with: ['push', 'ticks'] })).toBe('');
  });

  test('what was deployed as an add-on does not lose its menu unasked', async () => {
    const { run, hasScript, asked } = sit([false]);
    hasScript({ appsscript: manifest(), Code: `${CODE}ui.createAddonMenu();\n` });
    expect(await run({ script: SCRIPT })).not.toBe('');
    expect(asked.join('\n')).toContain('npm run deploy -- --with addon\n');
  });
});

describe('.clasp.json', () => {
  test.each<[string, string | object, string]>([
    ['is broken', '{ "scriptId": ', '--script ID'],
    ['is a list', '[]', '--script ID'],
    ['holds no id', { scriptId: 'my script', rootDir: 'dist' }, 'my script'],
    ['pushes another folder', { scriptId: SCRIPT, rootDir: 'src' }, '"src"'],
    ['pushes the whole clone', { scriptId: SCRIPT }, '"."'],
  ])('that %s is said before anything is asked', async (_, file, words) => {
    const { run, keepsTarget, google, target } = sit([]);
    keepsTarget(file);
    const fault = await run();
    expect(fault).toContain('.clasp.json');
    expect(fault).toContain(words);
    expect(google().calls).toEqual([]);
    if (typeof file === 'object') expect(target()).toEqual(file);
  });

  test.each([
    ['of before, filled in by hand', { scriptId: SCRIPT, rootDir: 'dist' }],
    ['with the mark of a Windows editor', `\ufeff{"scriptId":"${SCRIPT}","rootDir":"./dist"}`],
    [
      'with an address',
      { scriptId: `https://script.google.com/d/${SCRIPT}/edit`, rootDir: 'dist' },
    ],
  ])('%s goes on', async (_, file) => {
    const { run, keepsTarget, hasScript, said } = sit([]);
    hasScript({ appsscript: '{}' });
    keepsTarget(file);
    expect(await run()).toBe('');
    expect(said.join('\n')).toContain(`https://script.google.com/d/${SCRIPT}/edit`);
  });

  test('keeps what else people wrote into it', async () => {
    const { run, keepsTarget, hasScript, target } = sit([]);
    hasScript({ appsscript: '{}' });
    keepsTarget({ scriptId: SCRIPT, rootDir: 'dist', projectId: 'p' });
    await run({ script: SCRIPT, to: SHEET });
    expect(target()).toMatchObject({ projectId: 'p', parentId: SHEET });
  });

  test('that was never filled in counts as none', async () => {
    const { run, keepsTarget } = sit([true]);
    keepsTarget({ scriptId: 'PASTE_YOUR_SCRIPT_ID', rootDir: 'dist' });
    expect(await run()).toBe('');
    expect(made()).toHaveLength(1);
  });

  test('with a script of an unknown spreadsheet makes no second one beside it', async () => {
    const { run, keepsTarget, hasScript } = sit([]);
    hasScript({ appsscript: '{}' });
    keepsTarget({ scriptId: SCRIPT, rootDir: 'dist' });
    expect(await run({ to: SHEET, yes: true })).toContain(`--script ${SCRIPT} --to ${SHEET}`);
    expect(scripts()).toEqual([SCRIPT]);
  });
});
