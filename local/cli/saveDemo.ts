import { renameSync, writeFileSync } from 'node:fs';
import { playDemo } from '../demo/playDemo';
import type { DemoLanguage } from '../demo/sheetWords';
import { createHost } from '../host/createHost';

/** Plays the live demo and writes the workbook as the trial page loads it: `saveDemo LANGUAGE FILE`. */
const [language = 'zh-CN', file = 'demo.json'] = process.argv.slice(2);
const host = createHost();
playDemo(host, 'live', language as DemoLanguage);
// Whoever reads the file meanwhile finds it whole.
writeFileSync(`${file}.part`, JSON.stringify(host.save()));
renameSync(`${file}.part`, file);
host.close();
