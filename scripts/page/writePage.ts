import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pageWords from '../../build/pageWords.json';
import { LANGUAGES, type Language } from '../../src/core/request/campaignRequest';
import type { Sample } from './samples';
import { samplesPage } from './samplesPage';

const ROOT = join(__dirname, '..', '..');
const SAMPLES = 'samples';

export interface PageParts {
  /** Workbooks that the page begins with, as JSON, by `live.en`: stage and language. */
  readonly demos: Readonly<Record<string, string>>;
  readonly samples: Readonly<Partial<Record<Language, readonly Sample[]>>>;
}

/**
 * Writes a folder that any host serves as it is, from any path: the trial page, what it loads, files to download.
 * Gives the bytes of it all.
 */
export function writePage(folder: string, { demos, samples }: PageParts): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, SAMPLES), { recursive: true });
  for (const part of ['app', 'script', 'isolator.js', 'NOTICE'])
    cpSync(join(ROOT, 'build', part), join(folder, part), { recursive: true });
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(
    join(folder, 'index.html'),
    hosted(readFileSync(join(ROOT, 'build', 'index.html'), 'utf8')),
  );
  for (const [name, json] of Object.entries(demos)) {
    writeFileSync(join(folder, `demo.${name}.json`), json);
    // Nothing is being played: it is there.
    writeFileSync(join(folder, `demo.${name}.progress.json`), 'null');
  }
  for (const language of LANGUAGES) {
    const list = samples[language] ?? [];
    writeFileSync(join(folder, SAMPLES, `${language}.html`), samplesPage(language, list));
    for (const { file, bytes } of list) writeFileSync(join(folder, SAMPLES, file), bytes);
  }
  return bytesIn(folder);
}

/** The page with what a host's differs in: it leads to the files, and says what to do while its script is not there. */
function hosted(html: string): string {
  const arriving = [pageWords['zh-CN'], pageWords.en].map((words) => words.arriving).join('<br>');
  return html
    .replace('<body>', `<body data-samples="${SAMPLES}">`)
    .replace('role="status"></p>', `role="status">${arriving}</p>`);
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    statSync(join(folder, file)),
  );
  return files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
}
