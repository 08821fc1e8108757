import { flagsOf } from '../local/cli/flagsOf';
import { buildApp } from './buildApp';
import { buildEngine } from './buildEngine';
import { bundleScript } from './bundleScript';
import { type Extra, WITH } from './extras';
import { generateLocale } from './generateLocale';
import { writeNotice } from './notice';

/** Makes everything that is made: words, walls, the script for Google, the local engine. */
async function main(quiet: boolean, extras: readonly Extra[]): Promise<void> {
  const started = performance.now();
  generateLocale();
  const { code, words } = await bundleScript(extras);
  await Promise.all([buildEngine(), buildApp()]);
  writeNotice();
  if (quiet) return;
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(`dist/Code.js: code ${kb(code)}, words, templates and tabs ${kb(words)}`);
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

const { quiet, with: extras } = flagsOf({
  call: 'npm run build',
  does: '生成要送到 Google 的文件和试用页面 · makes what goes to Google, and the trial page',
  flags: { quiet: { is: 'switch', says: '不显示大小 · tells no sizes' }, with: WITH },
});
main(quiet, extras).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
