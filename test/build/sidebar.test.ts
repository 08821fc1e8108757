import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELSEWHERE } from '../../scripts/bundleSidebar';

const DIST = join(__dirname, '..', '..', 'dist');
const pages = ['wizard', 'panel', 'document', 'preflight'].map(
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
    panel: ['催办清单', '催辦清單'],
    preflight: ['方案体检', '供參考', 'Pre-flight'],
    document: ['复制 Markdown', '複製 Markdown', 'Copy Markdown'],
  };
  for (const word of words[name as keyof typeof words]) expect(html).toContain(word);
});

test.each(Object.entries(ELSEWHERE))(
  'the page %s asks for no words that it was made without',
  (page, groups) => {
    const html = pages.find(([name]) => name === page)?.[1] ?? '';
    expect(html).toContain('.wizardPage');
    for (const group of groups) expect(html).not.toContain(`.${group}`);
  },
);
