import { existsSync, rmSync } from 'node:fs';
import { demoFile } from '../../local/server/demoState';
import { type Served, serve } from '../../local/server/serve';

const PORT = 6680;
const running: Served[] = [];
const start = async () => {
  const served = await serve(PORT);
  running.push(served);
  return served;
};
afterAll(() => {
  for (const { server } of running) {
    server.closeAllConnections();
    server.close();
  }
});

test('the page is served to this machine only, isolated as shared memory needs it', async () => {
  const { server, url } = await start();
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  const response = await fetch(url);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('app/page.js');
  expect(response.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  expect(response.headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp');
});

test('a busy port gives the next free one', async () => {
  const { port } = await start();
  expect(port).toBeGreaterThan(PORT);
});

test.each(['../package.json', '%2e%2e/package.json', 'demo.live.xx.json', 'none'])(
  'nothing outside of build/ is served: %s',
  async (path) => {
    const response = await fetch(`${running[0]?.url}${path}`);
    expect(response.status).toBe(404);
  },
);

test('a stage of the demo is played when a page asks for it, scene by scene, and kept', async () => {
  const file = demoFile('en', 'prep');
  rmSync(file, { force: true });
  const progress = async () =>
    (await fetch(`${running[0]?.url}demo.prep.en.progress.json`)).json() as Promise<object | null>;
  expect(await progress()).toBeNull();
  const asked = fetch(`${running[0]?.url}demo.prep.en.json`);
  const heard: (object | null)[] = [];
  while (!existsSync(file)) {
    heard.push(await progress());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(heard).toContainEqual({ name: 'create', at: 1, of: 3 });
  expect(heard).toContainEqual({ name: 'prep', at: 3, of: 3 });
  const response = await asked;
  expect(response.status).toBe(200);
  expect(JSON.stringify(await response.json())).toContain('618·Monitor');
  expect(existsSync(file)).toBe(true);
}, 180_000);
