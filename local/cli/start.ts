import open from 'open';
import { demoState } from '../server/demoState';
import { serve } from '../server/serve';
import { COMMANDS } from './commands';
import { flagsOf } from './flagsOf';
import { START_WORDS } from './words';

const { port: wanted, 'no-open': stays } = flagsOf(COMMANDS.start);

async function main(): Promise<void> {
  const { port, url } = await serve(wanted);
  if (port !== wanted) console.log(START_WORDS.portTaken(wanted, port));
  console.log(START_WORDS.running(url));
  // The first visit will ask for it: it may be made already while the browser opens.
  demoState('zh-CN').catch((error: Error) => console.error(error.message));
  if (!stays) await open(url).catch(() => undefined);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
