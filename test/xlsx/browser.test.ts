import { join } from 'node:path';
import { build } from 'esbuild';

test('writing a file needs nothing of Node', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '..', '..', 'local', 'xlsx', 'writeXlsx.ts')],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const [bundle] = outputFiles;
  expect(bundle?.text).toMatch(/export\{[\w$]+ as writeXlsx\}/);
  expect(bundle?.text).not.toMatch(/univerjs|require\(/);
  // The library takes nearly all of it; our part, with eight charts a campaign, some 25 KB, and what the file says
  // of itself in three languages 7 KB.
  expect(bundle?.contents.length).toBeLessThan(180_000);
});
