import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../local/host/createHost';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';

const ROOT = join(__dirname, '..', '..');
const KEPT = join(ROOT, 'build', 'kept');
/** What a workbook is made from: the script, the engine, the host and those who type. */
const SOURCES = ['dist/Code.js', 'build/engine.js', 'local/gas', 'local/host', 'local/demo'];
/** Where this run keeps its workbooks; test processes inherit it. */
const VARIABLE = 'KEPT_WORKBOOKS';
/** Those that this test file has read; a host takes a copy. */
const known = new Map<string, SavedWorkbook>();
/** After so long a test process makes what another should have made. */
const LONGEST_WAIT_MS = 300_000;

/** Before a run: forgets workbooks of other sources, and what a broken run left. */
export function prepareKept(): void {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  // Another reading of what Google does makes another workbook.
  hash.update(process.env.DESK_READINGS ?? '');
  const folder = join(KEPT, hash.digest('hex').slice(0, 16));
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(KEPT))
    if (join(KEPT, other) !== folder) rmSync(join(KEPT, other), { recursive: true });
  for (const file of readdirSync(folder)) if (!file.endsWith('.json')) rmSync(join(folder, file));
  process.env[VARIABLE] = folder;
}

/**
 * A workbook that many tests begin with, by a name of its own: made once for the same sources, then read
 * from disk, once a test file. The host that makes it is closed. Tests about how it is made do not come here.
 */
export function keptWorkbook(name: string, make: () => Host): SavedWorkbook {
  const file = join(process.env[VARIABLE] ?? KEPT, `${name}.json`);
  const found = known.get(file) ?? readWhenMade(file, make);
  known.set(file, found);
  return found;
}

function readWhenMade(file: string, make: () => Host): SavedWorkbook {
  const waitsUntil = performance.now() + LONGEST_WAIT_MS;
  while (!existsSync(file)) {
    const mine = claim(`${file}.lock`);
    if (mine || performance.now() > waitsUntil) makeInto(file, make);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

function makeInto(file: string, make: () => Host): void {
  try {
    const host = make();
    const part = `${file}.${process.pid}`;
    writeFileSync(part, JSON.stringify(host.save()));
    // Whoever reads the file meanwhile finds it whole.
    renameSync(part, file);
    host.close();
  } finally {
    rmSync(`${file}.lock`, { force: true });
  }
}

/** Whether this process is the one that makes the file. */
function claim(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch {
    return false;
  }
}

function filesOf(source: string): string[] {
  const path = join(ROOT, source);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(path, file))
    .filter((file) => statSync(file).isFile())
    .sort();
}
