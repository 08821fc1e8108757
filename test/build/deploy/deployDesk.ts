import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BANNER } from '../../../scripts/banner';
import { deploy } from '../../../scripts/deploy/deploy';
import { DeployFault, type DeployRequest, type DeployWorld } from '../../../scripts/deploy/world';
import type { Google } from './claspStandIn';
import { googleFile, standInWorld } from './standInWorld';

/** The run was ended at this place, as by pulling the plug. */
class Unplugged extends Error {}

export const SHEET = 'sheet-of-people'.padEnd(44, 'y');
export const SCRIPT = 'script-of-people'.padEnd(57, 'y');
export const CODE = `${BANNER}function onOpen() {}\n`;

/** A clone of the project with a Google of its own, and the answers of whoever is asked; `close` takes all away. */
export function deployDesk(answers: readonly boolean[] | 'nobody') {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'deploy-')));
  const file = googleFile(root);
  const google = (): Google => JSON.parse(readFileSync(file, 'utf8'));
  const change = (how: (google: Google) => void) => {
    const now = google();
    how(now);
    writeFileSync(file, JSON.stringify(now));
  };
  const nothing: Google = {
    account: 'lin@example.com',
    spreadsheets: {},
    scripts: {},
    calls: [],
    breaks: [],
  };
  writeFileSync(file, JSON.stringify(nothing));
  const said: string[] = [];
  const asked: string[] = [];
  const left = answers === 'nobody' ? undefined : [...answers];
  let code = CODE;

  const world: DeployWorld = {
    ...standInWorld(root, () => code),
    ask:
      left &&
      (async (question) => {
        asked.push(question.join('\n'));
        const answer = left.shift();
        if (answer === undefined) throw new Error(`Asked too much: ${question.join('\n')}`);
        return answer;
      }),
    say: (sentence) => {
      said.push(sentence.join('\n'));
    },
  };

  /** Runs the command; what it says in the end is a fault's words, or '' when all went well. */
  const run = async (request: Partial<DeployRequest> = {}, using = world): Promise<string> => {
    try {
      await deploy({ with: [], yes: false, replace: false, ...request }, using);
      return '';
    } catch (error) {
      if (error instanceof DeployFault || error instanceof Unplugged) return error.message;
      throw error;
    }
  };

  return {
    root,
    google,
    change,
    said,
    asked,
    world,
    run,
    /** The next build gives other code. */
    developed: (next: string) => {
      code = BANNER + next;
    },
    /** Ends the run before or after its nth call of clasp. */
    unpluggedAt: (nth: number, when: 'before' | 'after') => {
      let n = 0;
      const clasp: DeployWorld['clasp'] = async (args, call) => {
        n += 1;
        if (n === nth && when === 'before') throw new Unplugged('unplugged');
        const answer = await world.clasp(args, call);
        if (n === nth) throw new Unplugged('unplugged');
        return answer;
      };
      return { ...world, clasp };
    },
    target: (): unknown =>
      existsSync(join(root, '.clasp.json'))
        ? JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'))
        : undefined,
    keepsTarget: (file: string | object) =>
      writeFileSync(
        join(root, '.clasp.json'),
        typeof file === 'string' ? file : JSON.stringify(file),
      ),
    /** A script of people's own, bound to a spreadsheet of theirs. */
    hasScript: (files: Record<string, string>) =>
      change((google) => {
        google.spreadsheets[SHEET] = { title: 'theirs' };
        const entries = Object.entries(files).map(([name, source]) => [name, { source }]);
        google.scripts[SCRIPT] = { parentId: SHEET, files: Object.fromEntries(entries) };
      }),
    sourcesOf: (scriptId: string) =>
      Object.fromEntries(
        Object.entries(google().scripts[scriptId]?.files ?? {}).map(([name, { source }]) => [
          name,
          source,
        ]),
      ),
    keptCopies: () => {
      const folder = join(root, 'build', 'replaced');
      if (!existsSync(folder)) return {};
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const texts = files.filter((file) => /\.(?:js|html)$/.test(file));
      return Object.fromEntries(
        texts.map((file) => [
          file.replace(/^.*[\\/]/, ''),
          readFileSync(join(folder, file), 'utf8'),
        ]),
      );
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

export type DeployDesk = ReturnType<typeof deployDesk>;
