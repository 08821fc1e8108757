import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

export interface ClaspCall {
  readonly folder: string;
  /**
   * A file that clasp writes its answer to by itself, so that the answer is there even when nobody is left to
   * read it.
   */
  readonly answerFile?: string;
}

export interface ClaspAnswer {
  readonly out: string;
  readonly err: string;
  /** Whether it was ended because it took too long: what it was asked may have been done all the same. */
  readonly late: boolean;
}

/** Set by people for their own projects, these would lead clasp away from ours. */
const LEADS_AWAY = ['clasp_config_project', 'clasp_config_ignore'];

/**
 * Runs clasp by node on its file: the `clasp` of node_modules/.bin is another kind of file on Windows. Its exit code
 * tells nothing (3.4.1 ends with 0 after "Project file already exists."), so whoever asks looks for the answer.
 */
export function runClasp(
  bin: string,
  seconds: number,
  args: readonly string[],
  { folder, answerFile }: ClaspCall,
): Promise<ClaspAnswer> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !LEADS_AWAY.includes(name)),
  );
  const file = answerFile === undefined ? undefined : openSync(answerFile, 'w');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: folder,
      env,
      // Without an input it cannot wait for one.
      stdio: ['ignore', file ?? 'pipe', 'pipe'],
      windowsHide: true,
    });
    if (file !== undefined) closeSync(file);
    let late = false;
    const patience = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    const texts = { out: '', err: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      texts.out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      texts.err += text;
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(patience);
      const out = answerFile === undefined ? texts.out : readFileSync(answerFile, 'utf8');
      resolve({ out, err: texts.err, late });
    });
  });
}

/** What clasp answered with `--json`; undefined when it answered otherwise. */
export function jsonOf<T>({ out }: ClaspAnswer): T | undefined {
  try {
    return JSON.parse(out) as T;
  } catch {
    return undefined;
  }
}
