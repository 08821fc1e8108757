import { buildApp } from './buildApp';
import { buildEngine } from './buildEngine';
import { bundleScript } from './bundleScript';
import { checkWalls } from './checkWalls';
import { generateLocale } from './generateLocale';

/** Makes everything that is made: words, walls, the script for Google, the local engine. */
async function main(quiet: boolean): Promise<void> {
  const started = performance.now();
  generateLocale();
  checkWalls();
  const { code, words } = await bundleScript();
  await Promise.all([buildEngine(), buildApp()]);
  if (quiet) return;
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(`dist/Code.js: code ${kb(code)}, words, templates and tabs ${kb(words)}`);
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

main(process.argv.includes('--quiet')).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
