import { maskName, maskNames } from '../../src/core/document/maskNames';

test.each([
  ['张三', '*三'],
  ['欧阳小明', '*阳小明'],
  ['Li Lei', 'L*'],
  ['运营组', '运营组'],
  ['*经理', '*经理'],
  ['内容运营主管', '内容运营主管'],
  ['数据分析师', '数据分析师'],
  ['Design team', 'Design team'],
  ['Q2', 'Q2'],
])('%s is shown as %s', (name, shown) => {
  expect(maskName(name)).toBe(shown);
});

test('names are masked wherever the document holds them, the longer first', () => {
  const masked = maskNames(
    {
      title: '618',
      language: 'zh-CN',
      parts: [
        { kind: 'list', items: ['张三丰和张三'] },
        { kind: 'table', head: ['负责人'], rows: [['张三'], ['运营组']] },
        { kind: 'note', text: '张三丰' },
      ],
    },
    ['张三', '张三丰', '运营组'],
  );
  expect(masked.parts).toEqual([
    { kind: 'list', items: ['*三丰和*三'] },
    { kind: 'table', head: ['负责人'], rows: [['*三'], ['运营组']] },
    { kind: 'note', text: '*三丰' },
  ]);
});

test('a name in Latin letters is none within a word, and heads of tables hold names too', () => {
  const table = { kind: 'table', head: ['任务', 'Li'], rows: [['List by Li', 'R']] } as const;
  const masked = maskNames({ title: '', language: 'en', parts: [table] }, ['Li', 'Supply chain']);
  expect(masked.parts).toEqual([{ ...table, head: ['任务', 'L*'], rows: [['List by L*', 'R']] }]);
});
