import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandOf, ensureTool } from './ensureTool';

/** Makes LibreOffice calculate every formula when it opens a file, whatever results stand in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice's command, where it is or can be installed. */
export const ensureLibreOffice = () =>
  ensureTool({
    name: 'LibreOffice',
    packages: 'libreoffice-calc',
    without: 'its results are not compared',
    find: () => commandOf('soffice', 'libreoffice'),
  });

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
