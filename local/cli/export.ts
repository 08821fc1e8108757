import { existsSync, writeFileSync } from 'node:fs';
import { playDemo } from '../demo/playDemo';
import { createHost } from '../host/createHost';
import { fileName } from '../xlsx/fileName';
import { writeXlsx } from '../xlsx/writeXlsx';
import { COMMANDS } from './commands';
import { flagsOf } from './flagsOf';
import { WORDS } from './words';

const { stage, lang: language, out } = flagsOf(COMMANDS.export);
const words = WORDS[language];

/** A name that no file has yet: one that was exported before may have been worked in. */
function free(name: string): string {
  for (let n = 1; ; n++) {
    const file = n === 1 ? name : name.replace(/(?=\.xlsx$)/, ` (${n})`);
    if (!existsSync(file)) return file;
  }
}

async function exportWorkbook(): Promise<void> {
  const host = createHost();
  playDemo(host, stage, language);
  const snapshot = host.snapshot();
  host.close();
  const bytes = await writeXlsx(snapshot, { modified: new Date() });
  const file = out ?? free(fileName(snapshot));
  writeFileSync(file, bytes);
  const formulas = snapshot.sheets.flatMap((sheet) => sheet.formulas.flat()).filter(Boolean);
  const size = `${Math.round(bytes.length / 1024)} KB`;
  const counts = `${snapshot.sheets.length} ${words.sheets} · ${formulas.length} ${words.formulaCount}`;
  console.log(`✓ ${words.written} ${file} · ${counts} · ${size}`);
}

exportWorkbook();
