import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bundleGlobals } from './bundleScript';

const ENTRY = join(__dirname, '..', 'test', 'contract', 'probe.ts');
const PLACE = 'SUITE_VERSION';
/** The first line keeps the script's permission to the spreadsheet that it is bound to. */
const BANNER = `/** @OnlyCurrentDoc */
// Campaign Desk's probe: run the function "probe" once, then copy the whole execution log.
`;

/** The contract suite as one script that logs its answers, and the version by which they are known. */
export async function bundleProbe(): Promise<{ readonly code: string; readonly suite: string }> {
  const { code } = await bundleGlobals(ENTRY, 'campaignDeskProbe');
  const suite = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { code: BANNER + code.replace(PLACE, suite), suite };
}
