import fc from 'fast-check';
import type { CampaignDocument, DocumentPart } from '../../src/core/document/document';
import { toMarkdown } from '../../src/core/document/toMarkdown';

const markdown = (...parts: DocumentPart[]) =>
  toMarkdown({ title: 'T', language: 'en', parts } satisfies CampaignDocument);

test('every part in Markdown', () => {
  const text = markdown(
    { kind: 'heading', text: '目标' },
    { kind: 'paragraph', text: 'one\ntwo' },
    { kind: 'note', text: '合计 ✓' },
    { kind: 'list', items: ['a', 'b'] },
    { kind: 'table', head: ['名', '数'], rows: [['GMV', '500']], numeric: [1] },
  );
  expect(text).toBe(
    '# T\n\n## 目标\n\none  \ntwo\n\n> 合计 ✓\n\n- a\n- b\n\n| 名 | 数 |\n| --- | ---: |\n| GMV | 500 |\n',
  );
});

test.each([
  ['a|b', 'a\\|b'],
  ['*经理', '\\*经理'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['&lt;', '&amp;lt;'],
  ['- not a list', '\\- not a list'],
  ['1. not a list', '1\\. not a list'],
  ['# not a heading', '\\# not a heading'],
])('%s stands as it was typed', (typed, written) => {
  expect(markdown({ kind: 'paragraph', text: typed })).toBe(`# T\n\n${written}\n`);
});

test('a table keeps its cells, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
      const text = markdown({ kind: 'table', head: ['a', 'b'], rows });
      const lines = text.trimEnd().split('\n').slice(2);
      expect(lines).toHaveLength(rows.length + 2);
      for (const line of lines) expect(line.replace(/\\[\s\S]/g, '').split('|')).toHaveLength(4);
    }),
  );
});
