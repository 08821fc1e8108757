import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { writeTarget } from '../../scripts/deploy/target';
import * as main from '../../src/main';

const ROOT = join(__dirname, '..', '..');
const code = readFileSync(join(ROOT, 'dist', 'Code.js'), 'utf8');
/** What stands outside of the bundle: the global functions. What they call inside may have their names. */
const globals = code.slice(code.lastIndexOf('\n})();'));
const bytes = (text: string) => Buffer.byteLength(text);

test('loading the script calls no service and makes every export of main.ts a global function', () => {
  // A context without any Google global: a call at the top level would throw here.
  const context: Record<string, unknown> = createContext({});
  new Script(code).runInContext(context);
  const names = Object.keys(main);
  expect(names).toEqual(
    expect.arrayContaining(['createCampaign', 'COMPLETION_RATE', 'METRIC_STATE']),
  );
  for (const name of names) {
    expect({ name, type: typeof context[name] }).toEqual({ name, type: 'function' });
    expect(globals).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  }
});

test.each(['COMPLETION_RATE', 'ROI', 'METRIC_STATE', 'TASK_COMPLETION'])(
  '@customfunction stands directly above %s',
  (name) => {
    const above = globals.slice(0, globals.indexOf(`\nfunction ${name}(`));
    const doc = above.slice(above.lastIndexOf('/**'));
    expect(doc).toContain('@customfunction');
    expect(doc.trimEnd().endsWith('*/')).toBe(true);
  },
);

/** What Apps Script refuses, and what it does not have; looked for outside of text and comments. */
test.each<[string, RegExp]>([
  ['private fields', /(?:this|\w)\.#\w/],
  ['static class fields', /^\s*static\s+\w+\s*=/m],
  ['BigInt literals', /\b\d+n\b/],
  ['modules', /^\s*(?:import|export)\s/m],
  ['optional chaining', /\w\?\.\w/],
  ['nullish coalescing', /\?\?/],
  ['timers', /\bset(?:Timeout|Interval)\s*\(/],
  ['fetch', /(?<!UrlFetchApp\.)\bfetch\s*\(/],
  ['TextEncoder', /\bnew TextEncoder\b/],
  ['structuredClone', /\bstructuredClone\s*\(/],
  ['queueMicrotask', /\bqueueMicrotask\s*\(/],
  ['performance', /\bperformance\.\w/],
])('the script has no %s', (_, pattern) => {
  const bare = code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""')
    .replace(/\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g, '/./');
  expect(pattern.exec(bare)?.[0]).toBeUndefined();
});

test('it is readable: Chinese stands as Chinese, and lines are short enough to read', () => {
  expect(code).toContain('筹备进度');
  expect(code).not.toMatch(/\\u7b79/i);
  expect(code.split('\n').length).toBeGreaterThan(1000);
});

test('sizes are within budget', () => {
  const printed = execFileSync(
    process.execPath,
    [require.resolve('tsx/cli'), join(ROOT, 'scripts', 'bundleSizes.ts')],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const sizes = JSON.parse(printed) as { code: number; words: number };
  expect(sizes.code + sizes.words).toBe(bytes(code));
  expect(sizes.words).toBeGreaterThan(10_000);
  expect(sizes.words).toBeLessThan(615 * 1024);
  expect(sizes.code).toBeLessThan(1006 * 1024);
});

test('the manifest asks for the current spreadsheet and the sidebar, and nothing else', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'dist', 'appsscript.json'), 'utf8'));
  expect(manifest.runtimeVersion).toBe('V8');
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});

test('clasp would push exactly the script, its pages and the manifest', () => {
  // A project that nobody has deployed, so that it holds for every clone.
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'clasp-')));
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  writeTarget(folder, { scriptId: '1'.repeat(57) });
  const clasp = [require.resolve('@google/clasp'), 'status', '--json', '--project', folder];
  const status = execFileSync(process.execPath, clasp, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const { filesToPush } = JSON.parse(status) as { filesToPush: string[] };
  expect(filesToPush.map((file) => file.replace(/^dist\//, '')).sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'document.html',
    'help.html',
    'panel.html',
    'preflight.html',
    'wizard.html',
  ]);
});
