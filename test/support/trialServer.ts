import { type BrowserServer, chromium } from 'playwright-core';
import { type Served, serve } from '../../local/server/serve';
import { ensureChromium } from '../../scripts/ensureChromium';

const PORT = 6280;
/** Where the tests of this run find both; test processes inherit them. */
export const VARIABLES = { page: 'TRIAL_PAGE', chromium: 'TRIAL_CHROMIUM' } as const;

let running: { readonly served: Served; readonly chromium: BrowserServer } | undefined;

/** One Chromium and one server of the trial page for all tests of a run. */
export async function startTrial(): Promise<void> {
  const executablePath = ensureChromium();
  const served = await serve(PORT);
  const server = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
  running = { served, chromium: server };
  process.env[VARIABLES.page] = served.url;
  process.env[VARIABLES.chromium] = server.wsEndpoint();
}

export async function stopTrial(): Promise<void> {
  await running?.chromium.close();
  running?.served.server.closeAllConnections();
  running?.served.server.close();
  running = undefined;
}
