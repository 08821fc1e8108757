import { scriptSizes } from './bundleScript';

/** Prints the sizes of the script as JSON: bytes of code, and of words, templates and tabs. */
scriptSizes()
  .then((sizes) => console.log(JSON.stringify(sizes)))
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
