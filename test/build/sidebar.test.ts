import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import traditional from '../../src/locales/zh-TW.pages.generated.json';

const DIST = join(__dirname, '..', '..', 'dist');
const pages = ['wizard', 'panel', 'document', 'preflight', 'help'].map(
  (name) => [name, readFileSync(join(DIST, `${name}.html`), 'utf8')] as const,
);

test.each(pages)('the page %s is one file of at most 100 KB', (_, html) => {
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100 * 1024);
  expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
});

test.each(pages)('the page %s never takes text for HTML', (_, html) => {
  // Preact's own way to do so must not be used by ours.
  expect(html).not.toContain('dangerouslySetInnerHTML:');
  expect(html.match(/\.innerHTML\s*=/g)?.length ?? 0).toBeLessThanOrEqual(1);
});

test.each(pages)('the page %s has the words of three languages', (name, html) => {
  const words = {
    wizard: ['下一步', '直接生成', 'Create now'],
    panel: ['催办清单'],
    preflight: ['方案体检', 'Pre-flight'],
    document: ['复制 Markdown', 'Copy Markdown'],
    // What it says comes from the script; the page has the button and what may go wrong.
    help: ['刷新', 'Refresh'],
  };
  for (const word of words[name as keyof typeof words]) expect(html).toContain(word);
  // Traditional Chinese is made of the Simplified words and these.
  expect(html).toContain(traditional.to);
});
