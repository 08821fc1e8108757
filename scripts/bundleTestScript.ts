import { bundleGlobals } from './bundleScript';
import { ADDON } from './extras';

/** Prints a file as one script, of an add-on where that is said, for tests to run in the local host. */
const [entry = '', kind] = process.argv.slice(2);
bundleGlobals(entry, 'testScript', kind === ADDON)
  .then(({ code }) => process.stdout.write(code))
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
