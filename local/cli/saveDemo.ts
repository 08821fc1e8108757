import { renameSync, writeFileSync } from 'node:fs';
import { playDemo } from '../demo/playDemo';
import type { DemoLanguage } from '../demo/sheetWords';
import type { Stage } from '../demo/stages';
import { createHost } from '../host/createHost';

/**
 * Plays the demo up to a stage and writes the workbook as the trial page loads it: `saveDemo STAGE LANGUAGE FILE`.
 * Prints each scene that begins, as a line of JSON.
 */
const [stage = 'live', language = 'zh-CN', file = 'demo.json'] = process.argv.slice(2);
const host = createHost();
playDemo(host, stage as Stage, language as DemoLanguage, (scene) =>
  console.log(JSON.stringify(scene)),
);
// Whoever reads the file meanwhile finds it whole.
writeFileSync(`${file}.part`, JSON.stringify(host.save()));
renameSync(`${file}.part`, file);
host.close();
