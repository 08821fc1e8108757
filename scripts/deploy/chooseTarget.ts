import { scriptIdOf, spreadsheetIdOf } from './addresses';
import { allowed } from './allowed';
import { type Unfinished, unfinishedCreation } from './creation';
import { readTarget, type Target } from './target';
import { SAY } from './words';
import { TITLE } from './words/title';
import { DeployFault, type DeployRequest, type DeployWorld } from './world';

/** Where to deploy: to what exists, or to what is to be made. */
export type Choice =
  | { readonly exists: Target }
  | { readonly make: true; readonly to: string | undefined };

/** What flags, `.clasp.json` and a creation that broke off say of it; throws for what cannot be read. */
export function wanted(request: DeployRequest, root: string) {
  const before = readTarget(root);
  const to = request.to === undefined ? undefined : spreadsheetIdOf(request.to.trim());
  if (request.to !== undefined && to === undefined)
    throw new DeployFault([SAY.badSpreadsheet(request.to)]);
  const script = request.script === undefined ? undefined : scriptIdOf(request.script.trim());
  if (request.script !== undefined && script === undefined)
    throw new DeployFault([SAY.badScript(request.script)]);
  if (before && to !== undefined && script === undefined && before.spreadsheetId === undefined)
    throw new DeployFault([SAY.whichScript(before.scriptId, to)]);
  return { before, to, script };
}

/** Asks before anything is made; `yes` answers that, but not whether it was made by a run that broke off. */
export async function chooseTarget(
  world: DeployWorld,
  { before, to, script }: ReturnType<typeof wanted>,
  { yes, account }: { readonly yes: boolean; readonly account: string | undefined },
): Promise<Choice> {
  if (script !== undefined) {
    const known = before?.scriptId === script ? before.spreadsheetId : undefined;
    const isSecond = before && before.scriptId !== script && before.spreadsheetId === to;
    if (isSecond && to !== undefined && !yes) {
      const question = SAY.secondScript(before.scriptId, to);
      await allowed(world, { question, nobody: [question, SAY.needsAnswer], no: SAY.saidNo });
    }
    return { exists: { scriptId: script, spreadsheetId: to ?? known } };
  }
  if (before && (to === undefined || to === before.spreadsheetId)) return { exists: before };
  const unfinished = unfinishedCreation(world.root);
  if (unfinished && (to === undefined || to === spreadsheetOf(unfinished)))
    return goOn(world, unfinished);
  const question = to === undefined ? SAY.askMake(account) : SAY.askBind(to);
  if (!yes) await allowed(world, { question, nobody: [question, SAY.needsAnswer], no: SAY.saidNo });
  return { make: true, to };
}

const spreadsheetOf = ({ to, made }: Unfinished) => made?.spreadsheetId ?? to;

async function goOn(world: DeployWorld, { to, made }: Unfinished): Promise<Choice> {
  if (made) {
    world.say(SAY.goesOn(made.spreadsheetId ?? made.scriptId));
    return { exists: made };
  }
  const question = to === undefined ? SAY.mayHaveMade(TITLE) : SAY.mayHaveBound(to);
  await allowed(world, { question, nobody: [question, SAY.needsLook], no: SAY.saidNo });
  return { make: true, to };
}
