import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../../src/actions/menu/features';

const ROOT = join(__dirname, '..', '..');

/** A copy of src in which nothing is missing yet; it compiles as src does. */
function copyOfSrc(): string {
  const build = join(ROOT, 'build');
  mkdirSync(build, { recursive: true });
  const copy = mkdtempSync(join(build, 'without-'));
  cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(ROOT, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  return copy;
}

/** Takes out what a pattern finds, which must stand there once. */
function cut(file: string, pattern: RegExp): void {
  const text = readFileSync(file, 'utf8');
  const [found, ...more] = text.match(pattern) ?? [];
  if (found === undefined || more.length > 0) throw new Error(`${file} has not once: ${pattern}`);
  writeFileSync(file, text.replace(found, ''));
}

function compiled(copy: string): string {
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
  const { status, stdout, stderr } = spawnSync(tsc, ['-p', 'src'], { cwd: copy });
  return status === 0 ? 'fine' : `${stdout}${stderr}`.slice(0, 2000);
}

/** A recheck is asked for by others too. */
const SHARED = ['recheckAll'];

test.each(FEATURES.flat().filter(({ action }) => !SHARED.includes(action)))(
  'without $action everything else compiles',
  ({ action }) => {
    const copy = copyOfSrc();
    try {
      const menu = join(copy, 'src', 'actions', 'menu');
      rmSync(join(menu, 'entries', `${action}.ts`));
      cut(join(copy, 'src', 'main.ts'), new RegExp(`^export \\{ ${action} \\} from .*\\n`, 'gm'));
      cut(
        join(menu, 'features.ts'),
        new RegExp(`feature\\(\\s*'${action}',[^\\n]*(?:\\n {6}[^\\n]*)*?\\n? *\\),?`, 'g'),
      );
      expect(compiled(copy)).toBe('fine');
    } finally {
      rmSync(copy, { recursive: true });
    }
  },
  120_000,
);
