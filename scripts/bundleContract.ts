import { join } from 'node:path';
import { bundleGlobals } from './bundleScript';

/** Prints the contract suite as one script: for the tests, or to push to a real Google sheet. */
bundleGlobals(join(__dirname, '..', 'test', 'contract', 'main.ts'), 'contract')
  .then(({ code }) => process.stdout.write(code))
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
