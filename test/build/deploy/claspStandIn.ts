import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A Google with one account, kept in a file, and where calls of clasp end before their time. */
export interface Google {
  account?: string | undefined;
  brokenLogin?: boolean;
  apiOff?: boolean;
  offline?: boolean;
  spreadsheets: Record<string, { title: string }>;
  scripts: Record<string, { parentId?: string | undefined; files: Record<string, File> }>;
  calls: string[];
  /** Once each: `create-script after the script`. */
  breaks: Break[];
}

interface Break {
  readonly at: string;
  readonly how: 'fails' | 'dies' | 'hangs' | 'kills all';
  readonly says?: string;
}

interface File {
  readonly type?: string | undefined;
  readonly source: string;
}

export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly status: number;
  /** How it was to end before its time; what it had said by then is there. */
  readonly broken?: Break['how'];
}

/** commander's own error: clasp 3.4.1 ends with 0 after it. */
class Said extends Error {}
class Broken extends Error {
  constructor(readonly how: Break['how']) {
    super();
  }
}

export const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';
const OFFLINE =
  'request to https://script.googleapis.com/v1/projects failed, reason: getaddrinfo ENOTFOUND script.googleapis.com';

/**
 * Stands in for the command line of clasp 3.4.1: the same commands, flags, texts and exit codes, as far as deploying
 * uses them.
 */
export function claspStandIn(googleFile: string, args: readonly string[], cwd: string): Ended {
  const google = JSON.parse(readFileSync(googleFile, 'utf8')) as Google;
  const save = () => writeFileSync(googleFile, JSON.stringify(google));
  const { command, words, flags } = parted(args);
  google.calls.push(command);
  save();
  let out = '';
  const say = (text: string) => {
    out += `${text}\n`;
  };
  const print = (value: unknown) => say(JSON.stringify(value, null, 2));

  /** What a test planned for this place of this command. */
  const place = (name: string) => {
    const at = google.breaks.findIndex((planned) => planned.at === `${command} ${name}`);
    const [planned] = at < 0 ? [] : google.breaks.splice(at, 1);
    save();
    if (planned?.how === 'fails') throw new Error(planned.says);
    if (planned) throw new Broken(planned.how);
  };

  let file = '';
  let project: { scriptId?: string; rootDir?: string } | undefined;
  const authenticated = () => {
    if (google.account === undefined) throw new Error('No credentials found.');
  };
  const script = (id = '') => {
    if (google.apiOff) throw new Error(API_OFF);
    const found = google.scripts[id];
    if (!found) throw new Error('Requested entity was not found.');
    return found;
  };
  const pull = (id: string) => {
    const files = Object.entries(script(id).files).map(([name, { type, source }]) => {
      const path = join(dirname(file), `${name}.${type ?? endingOf(name)}`);
      mkdirSync(dirname(path), { recursive: true });
      // As clasp does.
      if (source !== '') writeFileSync(path, source);
      return relative(cwd, path);
    });
    return files;
  };
  const settle = (scriptId: string, parentId?: string) =>
    writeFileSync(file, JSON.stringify({ scriptId, rootDir: '', parentId }));

  const commands: Readonly<Record<string, () => void>> = {
    'show-authorized-user'() {
      if (google.brokenLogin) throw new Error(`Unexpected token 'o', "not json" is not valid JSON`);
      const { account } = google;
      print(account === undefined ? { loggedIn: false } : { loggedIn: true, email: account });
    },
    'list-versions'() {
      authenticated();
      script(words[0]);
      print([]);
    },
    'create-script'() {
      if (project?.scriptId !== undefined) throw new Said('Project file already exists.');
      authenticated();
      place('at once');
      let parentId = flags.parentId ?? '';
      if (flags.type === 'sheets') {
        parentId = `sheet-${Object.keys(google.spreadsheets).length}-`.padEnd(44, 'x');
        google.spreadsheets[parentId] = { title: flags.title ?? '' };
        place('after the spreadsheet');
      } else if (!google.spreadsheets[parentId]) throw new Error('Requested entity was not found.');
      if (google.apiOff) throw new Error(API_OFF);
      const scriptId = `script-${Object.keys(google.scripts).length}-`.padEnd(57, 'x');
      google.scripts[scriptId] = { parentId, files: { appsscript: { source: '{}' } } };
      place('after the script');
      const sheet = `https://drive.google.com/open?id=${parentId}`;
      const made = `Created new script: https://script.google.com/d/${scriptId}/edit`;
      if (flags.type === 'sheets') say(`Created new document: ${sheet}\n${made}`);
      else say(`${made}\nBound to document: ${sheet}`);
      place('before its pull');
      for (const name of pull(scriptId)) say(`\u2514\u2500 ${name}`);
      settle(scriptId, parentId);
      say('Cloned one file.');
      place('at the end');
    },
    'clone-script'() {
      if (project?.scriptId !== undefined) throw new Said('Project file already exists.');
      authenticated();
      place('at once');
      const [id = ''] = words;
      const files = pull(id);
      settle(id);
      print({ scriptId: id, files });
    },
    push() {
      authenticated();
      const found = script(project?.scriptId);
      place('at once');
      const folder = join(dirname(file), project?.rootDir ?? '.');
      const names = readdirSync(folder);
      const files = Object.fromEntries(
        names.map((name) => {
          const [, base = '', type] = /^(.*)\.(\w+)$/.exec(name) ?? [];
          return [base, { type, source: readFileSync(join(folder, name), 'utf8') }];
        }),
      );
      const isNew = Object.entries(files).some(
        ([name, { source }]) => found.files[name]?.source !== source,
      );
      if (isNew) found.files = files;
      place('at the end');
      print(isNew ? names.map((name) => relative(cwd, join(folder, name))) : []);
    },
  };

  try {
    file = projectFile(resolve(cwd, flags.project ?? '.'), flags.project);
    project = readProject(file);
    if (google.offline && command !== 'show-authorized-user') throw new Error(OFFLINE);
    commands[command]?.();
    save();
    return { out, err: '', status: 0 };
  } catch (error) {
    if (error instanceof Broken) return { out, err: '', status: 1, broken: error.how };
    const status = error instanceof Said ? 0 : 1;
    return { out, err: `${(error as Error).message}\n`, status };
  }
}

function parted(args: readonly string[]) {
  const flags: Record<string, string> = {};
  const words: string[] = [];
  const [command = '', ...rest] = args;
  while (rest.length > 0) {
    const arg = rest.shift() ?? '';
    if (arg === '--json' || arg === '--force') flags[arg.slice(2)] = '';
    else if (arg.startsWith('--')) flags[arg.slice(2)] = rest.shift() ?? '';
    else words.push(arg);
  }
  return { command, words, flags };
}

function projectFile(path: string, given: string | undefined): string {
  try {
    return statSync(path).isDirectory() ? join(path, '.clasp.json') : path;
  } catch {
    throw new Error(`Invalid --project path: ${given}. File or directory does not exist.`);
  }
}

function readProject(file: string) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const endingOf = (name: string) =>
  name === 'appsscript' ? 'json' : name.startsWith('html/') ? 'html' : 'js';
