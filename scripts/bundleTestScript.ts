import { bundleGlobals } from './bundleScript';

/** Prints a file of the tests as one script, so that actions without a menu can be run in the local host. */
bundleGlobals(process.argv[2] ?? '', 'testScript')
  .then(({ code }) => process.stdout.write(code))
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
