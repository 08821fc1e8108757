import { parseArgs } from 'node:util';
import open from 'open';
import { demoState } from '../server/demoState';
import { serve } from '../server/serve';
import { START_WORDS } from './words';

const PORT = 6180;

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: String(PORT) },
    'no-open': { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const wanted = Number(options.port);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_500)
    throw new Error(`--port ${options.port}: 1 – 65500`);
  const { port, url } = await serve(wanted);
  if (port !== wanted) console.log(START_WORDS.portTaken(wanted, port));
  console.log(START_WORDS.running(url));
  // The first visit will ask for it: it may be made already while the browser opens.
  demoState('zh-CN').catch((error: Error) => console.error(error.message));
  if (!options['no-open']) await open(url).catch(() => undefined);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
