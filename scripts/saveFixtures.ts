import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { COMMANDS } from '../local/cli/commands';
import { flagsOf } from '../local/cli/flagsOf';
import { playDemo } from '../local/demo/playDemo';
import { STAGES } from '../local/demo/stages';
import { createHost } from '../local/host/createHost';

/** Saves the demo at its stages as this version makes it; see test/fixtures/layouts/README.md. */
const [version = ''] = flagsOf(COMMANDS.fixtures).words;
const folder = join(__dirname, '..', 'test', 'fixtures', 'layouts', version);
mkdirSync(folder, { recursive: true });
for (const stage of STAGES) {
  const host = createHost();
  playDemo(host, stage, 'zh-CN');
  const file = gzipSync(JSON.stringify(host.save()), { level: 9 });
  writeFileSync(join(folder, `${stage}.json.gz`), file);
  console.log(`${stage}.json.gz: ${Math.round(file.length / 1024)} KB`);
  host.close();
}
