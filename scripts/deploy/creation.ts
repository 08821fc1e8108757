import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefused, knownFault, unknownFault } from './claspFault';
import type { Target } from './target';
import { SAY } from './words';
import type { Sentence } from './words/sentence';
import { TITLE } from './words/title';
import { DeployFault, type DeployWorld } from './world';

/** What a creation left behind that did not come to its end. */
export interface Unfinished {
  /** The spreadsheet that a script was to be made for; undefined when one was to be made. */
  readonly to: string | undefined;
  /** What was made, as far as it got to be known. */
  readonly made: Target | undefined;
}

/** Faults after which not even a spreadsheet, which comes first, can have been made. */
const BEFORE_ANYTHING: readonly Sentence[] = [SAY.notLoggedIn, SAY.loginExpired, SAY.strayProject];
/** Faults that may have struck after the request had arrived. */
const ON_THE_WAY: readonly Sentence[] = [SAY.noNetwork, SAY.noAnswer, SAY.googleFailed];

/**
 * clasp makes a script in a folder of its own, since it pulls over what is there. The folder stays until its ids are
 * kept, so that a run that broke off is known by the next one.
 */
const folderOf = (root: string) => join(root, 'build', 'deploy', 'create');
const fileOf = (root: string, name: 'request.json' | 'answer.txt' | '.clasp.json') =>
  join(folderOf(root), name);

export function unfinishedCreation(root: string): Unfinished | undefined {
  const request = textOf(fileOf(root, 'request.json'));
  if (request === '') return undefined;
  const { to } = JSON.parse(request) as { to?: string };
  // clasp says both addresses before it pulls, and writes its own file after that.
  const said = textOf(fileOf(root, 'answer.txt'));
  const [, scriptId] = /script\.google\.com\/d\/([\w-]+)\/edit/.exec(said) ?? [];
  const [, spreadsheetId = to] = /open\?id=([\w-]+)/.exec(said) ?? [];
  return { to, made: scriptId === undefined ? undefined : { scriptId, spreadsheetId } };
}

/** The same target by another way ends it too. */
export function isSettled({ to, made }: Unfinished, { scriptId, spreadsheetId }: Target): boolean {
  return made?.scriptId === scriptId || (to !== undefined && to === spreadsheetId);
}

export function forgetCreation(root: string): void {
  rmSync(folderOf(root), { recursive: true, force: true });
}

/** Makes a spreadsheet and its bound script, or the script for a spreadsheet that exists. */
export async function create(world: DeployWorld, to: string | undefined): Promise<Target> {
  const { root } = world;
  const folder = folderOf(root);
  forgetCreation(root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(root, 'request.json'), JSON.stringify({ to }));
  const kind = to === undefined ? ['--type', 'sheets'] : ['--parentId', to];
  const answer = await world.clasp(
    ['create-script', ...kind, '--title', TITLE, '--project', folder],
    { folder, answerFile: fileOf(root, 'answer.txt') },
  );
  // With both ids it is made, even if clasp then failed to pull what is in it.
  const { made } = unfinishedCreation(root) ?? {};
  if (made) return made;
  const fault =
    knownFault(answer) ??
    (to !== undefined && isRefused(answer) ? SAY.spreadsheetRefused(to) : unknownFault(answer));
  const isLeft =
    to === undefined
      ? !BEFORE_ANYTHING.includes(fault)
      : ON_THE_WAY.includes(fault) || answer.err.trim() === '';
  if (!isLeft) forgetCreation(root);
  throw new DeployFault(isLeft ? [fault, left(to)] : [fault]);
}

const left = (to: string | undefined) =>
  to === undefined ? SAY.leftSpreadsheet : SAY.leftScript(to);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
