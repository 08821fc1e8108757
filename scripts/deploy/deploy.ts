import { mkdirSync, renameSync } from 'node:fs';
import { join, relative } from 'node:path';
import { allowed } from './allowed';
import { loginOf, mayAsk } from './checkAccount';
import { chooseTarget, wanted } from './chooseTarget';
import { isRefused, knownFault, unknownFault } from './claspFault';
import { create, forgetCreation, isSettled, unfinishedCreation } from './creation';
import { builtFiles, fetchProject, remoteFolder } from './projectFiles';
import { jsonOf } from './runClasp';
import { claspFile, type Target, writeTarget } from './target';
import { isUpToDate, whatIsLost } from './whatIsLost';
import { SAY } from './words';
import type { Sentence } from './words/sentence';
import { DeployFault, type DeployRequest, type DeployWorld } from './world';

/**
 * Puts the script into a spreadsheet: finds or makes it, builds, looks at what stands in its script project, pushes,
 * and says where to open it. Whatever can be wrong is said before something is made; broken off at any step it goes
 * on there when it is run again. Throws a DeployFault that says what to do.
 */
export async function deploy(request: DeployRequest, world: DeployWorld): Promise<void> {
  const { root, say } = world;
  const want = wanted(request, root);
  const account = await loginOf(world);
  say(SAY.loggedIn(account));
  const choice = await chooseTarget(world, want, { yes: request.yes, account });
  if ('make' in choice) await mayAsk(world);
  say(SAY.building);
  try {
    world.build(request.with);
  } catch (error) {
    throw new DeployFault([SAY.buildFailed((error as Error).message)]);
  }
  const target = 'make' in choice ? await made(world, choice.to) : choice.exists;
  const remote = await fetchProject(world, target.scriptId);
  const built = builtFiles(root);
  const isNew = !isUpToDate(remote, built);
  if (isNew) await replaceable(world, whatIsLost(remote, built), request);
  // Only what could be opened, and may be replaced, is remembered in place of what was.
  writeTarget(root, target);
  const unfinished = unfinishedCreation(root);
  if (unfinished && isSettled(unfinished, target)) forgetCreation(root);
  if (want.before && want.before.scriptId !== target.scriptId)
    say(SAY.leavesOther(want.before.scriptId));
  if (isNew) await push(world, target);
  else say(SAY.upToDate);
  say(SAY.open(target.scriptId, target.spreadsheetId));
  say(SAY.first);
}

async function made(world: DeployWorld, to: string | undefined): Promise<Target> {
  const target = await create(world, to);
  const id = target.spreadsheetId ?? target.scriptId;
  world.say(to === undefined ? SAY.made(id) : SAY.bound(id));
  return target;
}

/** Says what pushing would take away, and goes on with a yes; files of others are kept first. */
async function replaceable(
  world: DeployWorld,
  { others, extras }: ReturnType<typeof whatIsLost>,
  request: DeployRequest,
): Promise<void> {
  const lost = [
    ...(others.length > 0 ? [SAY.others(others)] : []),
    ...(extras.length > 0 ? [SAY.lostExtras(extras, [...request.with, ...extras])] : []),
  ];
  if (lost.length === 0) return;
  if (!request.replace) {
    const question: Sentence = [
      [...lost.map(([zh]) => zh), SAY.askReplace[0]].join('\n'),
      [...lost.map(([, en]) => en), SAY.askReplace[1]].join('\n'),
    ];
    const nobody = [...lost, SAY.needsReplace];
    await allowed(world, { question, nobody, no: SAY.notReplaced });
  } else for (const sentence of lost) world.say(sentence);
  if (others.length > 0) keep(world);
}

/** Keeps what stands in the script project before it is replaced. */
function keep({ root, say }: DeployWorld): void {
  const folder = join(root, 'build', 'replaced');
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, new Date().toISOString().replace(/\D/g, '').slice(0, 17));
  renameSync(remoteFolder(root), kept);
  say(SAY.kept(relative(root, kept)));
}

async function push(world: DeployWorld, { scriptId }: Target): Promise<void> {
  const { root, say } = world;
  say(SAY.pushing);
  // --force: a changed manifest would be asked about, and clasp would ask nobody.
  const answer = await world.clasp(['push', '--force', '--json', '--project', claspFile(root)], {
    folder: root,
  });
  const pushed = jsonOf<string[]>(answer);
  if (!Array.isArray(pushed))
    throw new DeployFault([
      knownFault(answer) ??
        (isRefused(answer) ? SAY.scriptRefused(scriptId) : unknownFault(answer)),
    ]);
  say(pushed.length > 0 ? SAY.pushed(pushed.length) : SAY.upToDate);
}
