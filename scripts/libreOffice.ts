import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const INSTALL = 'apt-get install -y --no-install-recommends libreoffice-calc';

/** Makes LibreOffice calculate every formula when it opens a file, whatever results stand in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * LibreOffice's command. Without it: installs it where that may be done (CI, or root with apt-get),
 * says in one line on stderr what is left out otherwise. In CI a test may not be left out: throws.
 */
export function ensureLibreOffice(): string | undefined {
  const found = commandOf('soffice', 'libreoffice');
  if (found) return found;
  const aptGet = commandOf('apt-get');
  if (aptGet && (process.env.CI || process.getuid?.() === 0)) {
    process.stderr.write(`LibreOffice is missing, installing it: ${INSTALL}\n`);
    spawnSync(aptGet, ['update'], { stdio: 'ignore' });
    spawnSync(aptGet, INSTALL.split(' ').slice(1), { stdio: 'ignore' });
  }
  const installed = commandOf('soffice', 'libreoffice');
  if (installed) return installed;
  const missing = `LibreOffice is missing, its results are not compared. To install it: ${INSTALL}\n`;
  if (process.env.CI) throw new Error(missing);
  process.stderr.write(missing);
  return undefined;
}

function commandOf(...names: string[]): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * Opens the .xlsx in LibreOffice, calculates everything, and saves it in another format; gives what it
 * has made, by file name.
 */
export function converted(office: string, file: Uint8Array, format: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'converted-'));
  try {
    const book = join(folder, 'book.xlsx');
    const profile = join(folder, 'profile');
    const out = join(folder, 'out');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    writeFileSync(book, file);
    const user = `-env:UserInstallation=${pathToFileURL(profile)}`;
    const args = [user, '--headless', '--convert-to', format, '--outdir', out, book];
    execFileSync(office, args, { stdio: 'ignore', timeout: 120_000 });
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file with everything calculated, as LibreOffice saves it. */
export function recalculated(office: string, file: Uint8Array): Uint8Array {
  const book = converted(office, file, 'xlsx:Calc MS Excel 2007 XML').get('book.xlsx');
  if (!book) throw new Error('LibreOffice has saved no file');
  return new Uint8Array(book);
}
