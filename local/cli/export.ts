import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { playDemo } from '../demo/playDemo';
import { DEMO_LANGUAGES, type DemoLanguage } from '../demo/sheetWords';
import { STAGES, type Stage } from '../demo/stages';
import { createHost } from '../host/createHost';
import { writeXlsx } from '../xlsx/writeXlsx';
import { oneOf } from './oneOf';
import { WORDS } from './words';

const { values: options } = parseArgs({
  options: {
    stage: { type: 'string', default: 'live' },
    out: { type: 'string' },
    lang: { type: 'string', default: 'zh-CN' },
  },
});

const stage: Stage = oneOf('stage', options.stage, STAGES);
const language: DemoLanguage = oneOf('lang', options.lang, DEMO_LANGUAGES);
const words = WORDS[language];

/** The file to write; ends when there is none, or nowhere to put it. */
function target(): string {
  if (!options.out) {
    console.error(words.outMissing);
    process.exit(2);
  }
  const folder = dirname(resolve(options.out));
  if (existsSync(folder) && statSync(folder).isDirectory()) return options.out;
  console.error(`--out ${options.out}: ${words.noFolder} ${folder}`);
  process.exit(2);
}

async function exportWorkbook(file: string): Promise<void> {
  const host = createHost();
  playDemo(host, stage, language);
  const snapshot = host.snapshot();
  host.close();
  const bytes = await writeXlsx(snapshot, { modified: new Date() });
  writeFileSync(file, bytes);
  const formulas = snapshot.sheets.flatMap((sheet) => sheet.formulas.flat()).filter(Boolean);
  const size = `${Math.round(bytes.length / 1024)} KB`;
  const counts = `${snapshot.sheets.length} ${words.sheets} · ${formulas.length} ${words.formulaCount}`;
  console.log(`✓ ${words.written} ${file} · ${counts} · ${size}`);
}

exportWorkbook(target());
