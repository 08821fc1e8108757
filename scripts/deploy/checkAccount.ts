import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { knownFault, unknownFault } from './claspFault';
import { jsonOf } from './runClasp';
import { SAY } from './words';
import type { Sentence } from './words/sentence';
import { DeployFault, type DeployWorld } from './world';

/** As long as an id of a script, and of none. */
const NO_SCRIPT = `1${'0'.repeat(56)}`;
/** What a question about a script that is not there may bring to light. */
const ABOUT_ACCOUNT: readonly Sentence[] = [
  SAY.notLoggedIn,
  SAY.loginExpired,
  SAY.apiOff,
  SAY.apiOffInProject,
  SAY.noNetwork,
  SAY.noAnswer,
];

/** Away from every `.clasp.json`. */
function elsewhere(root: string): string {
  const folder = join(root, 'build', 'deploy', 'account');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The account that clasp is logged in with, if it tells; throws when there is none. */
export async function loginOf(world: DeployWorld): Promise<string | undefined> {
  const folder = elsewhere(world.root);
  const answer = await world.clasp(['show-authorized-user', '--json', '--project', folder], {
    folder,
  });
  const login = jsonOf<{ loggedIn: boolean; email?: string }>(answer);
  if (login?.loggedIn) return login.email;
  if (login) throw new DeployFault([SAY.notLoggedIn]);
  const file = process.env.clasp_config_auth ?? join(homedir(), '.clasprc.json');
  const isBroken = /JSON|credentials/i.test(answer.err);
  throw new DeployFault([
    knownFault(answer) ?? (isBroken ? SAY.brokenLogin(file) : unknownFault(answer)),
  ]);
}

/**
 * Asks something harmless of the Apps Script API: where it is switched off, clasp makes a spreadsheet, fails to make
 * its script, and does not say which spreadsheet it was.
 */
export async function mayAsk(world: DeployWorld): Promise<void> {
  const folder = elsewhere(world.root);
  const answer = await world.clasp(['list-versions', NO_SCRIPT, '--json', '--project', folder], {
    folder,
  });
  const fault = knownFault(answer);
  if (fault && ABOUT_ACCOUNT.includes(fault)) throw new DeployFault([fault]);
}
