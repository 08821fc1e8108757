import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const APT = 'apt-get install -y --no-install-recommends chromium fonts-noto-cjk';
const PLAYWRIGHT = 'npx playwright-core install chromium';

/**
 * A Chromium to test with: `CHROME_PATH`, one in the usual places, or one that is installed now; it
 * says so in one line. Throws when there is none: browser tests are never left out in silence.
 */
export function ensureChromium(): string {
  const found = find();
  if (found) return found;
  const asRoot = process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  const command = asRoot ? APT : PLAYWRIGHT;
  process.stderr.write(`No Chromium found, installing one: ${command}\n`);
  if (asRoot) spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  const [program = '', ...args] = command.split(' ');
  spawnSync(program, args, { stdio: 'ignore', shell: process.platform === 'win32' });
  const installed = find();
  if (installed) return installed;
  throw new Error(
    `No Chromium, and it could not be installed. Set CHROME_PATH, or run: ${command}`,
  );
}

function find(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, where there is nothing.`);
  }
  const usual = [...NAMES.map(onPath), ...PLACES, chromium.executablePath()];
  return usual.find((path) => path !== undefined && existsSync(path));
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
