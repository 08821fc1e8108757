import { createHost, type Host } from '../../local/host/createHost';

let host: Host;
beforeAll(() => {
  host = createHost();
});
afterAll(() => host.close());

const call = (name: string, ...args: unknown[]) => host.call(name, ...args);

test.each<[string, unknown[], unknown]>([
  ['COMPLETION_RATE', ['480万', '500万'], 0.96],
  ['COMPLETION_RATE', [480, 500], 0.96],
  ['COMPLETION_RATE', ['60秒', '≤30秒'], 0],
  ['COMPLETION_RATE', [15, 30, true], 1.5],
  ['COMPLETION_RATE', [15, 30, false], 0.5],
  ['COMPLETION_RATE', ['', 500], ''],
  ['COMPLETION_RATE', [480, ''], ''],
  ['COMPLETION_RATE', [480, 0], ''],
  [
    'COMPLETION_RATE',
    [
      [[480], ['']],
      [[500], [3]],
    ],
    [[0.96], ['']],
  ],
  ['COMPLETION_RATE', [[[250, 500]], '500'], [[0.5, 1]]],
  ['COMPLETION_RATE', [[[480]], [[500]]], 0.96],
  ['ROI', [48, 12], 4],
  ['ROI', ['48万', '12万', 'ratio'], 4],
  ['ROI', [48, 12, 'net'], 3],
  ['ROI', ['', 12], ''],
  [
    'ROI',
    [
      [[48], [30], [40]],
      [[12], [10], [8]],
    ],
    [[4], [3], [5]],
  ],
  ['METRIC_STATE', ['8万', '<8万', '10万'], '关注'],
  ['METRIC_STATE', [200, '<500停推广;<300下架替换'], '严重'],
  ['METRIC_STATE', [0.015, '<2.4%', 0.03], '预警'],
  ['METRIC_STATE', [3000, '<80%', 5000], '预警'],
  ['METRIC_STATE', ['', '<8万'], '未更新'],
  ['METRIC_STATE', ['还行', '<8万'], '待核对'],
  ['METRIC_STATE', ['', ''], ''],
  ['METRIC_STATE', ['60秒', '>45秒', '', 'en'], 'Warning'],
  ['METRIC_STATE', ['', '>45秒', '', 'zh-TW'], '未更新'],
  ['METRIC_STATE', [[['8万'], ['7万']], '<8万'], [['关注'], ['预警']]],
  ['TASK_COMPLETION', [[['已完成'], ['进行中'], ['已取消'], ['']]], 0.5],
  [
    'TASK_COMPLETION',
    [
      [['Done'], ['進行中']],
      [[3], [1]],
    ],
    0.75,
  ],
  [
    'TASK_COMPLETION',
    [
      [['已完成'], ['进行中']],
      [['3'], ['']],
    ],
    0.75,
  ],
  ['TASK_COMPLETION', [[['已取消']]], ''],
])('%s(%j) is %j', (name, args, expected) => {
  expect(call(name, ...args)).toEqual(expected);
});

test.each<[string, unknown[], string[]]>([
  ['COMPLETION_RATE', ['很多', 500], ['actual', '很多']],
  ['COMPLETION_RATE', [1, '约500'], ['target', '约500']],
  ['COMPLETION_RATE', [1, 2, '是'], ['lowerIsBetter', '是', 'TRUE']],
  ['COMPLETION_RATE', [[[1], [2]], [[1, 2]]], ['target', '1×2', '2×1']],
  ['ROI', [1, 0], ['cost', '成本为 0', 'cost is 0']],
  ['ROI', [1, 'x'], ['cost', '「x」', '"x"']],
  ['ROI', [1, 2, 'gross'], ['mode', 'gross']],
  ['METRIC_STATE', [1, '看情况'], ['threshold', '看情况']],
  ['METRIC_STATE', [1, '<2', '', 'fr'], ['language', 'fr']],
  ['TASK_COMPLETION', [[['ok']]], ['status', 'ok']],
  ['TASK_COMPLETION', [[['已完成']], [[-1]]], ['weight', '-1']],
  [
    'TASK_COMPLETION',
    [
      [['已完成'], ['进行中']],
      [[1], [2], [3]],
    ],
    ['weight', '3', '2'],
  ],
])('%s(%j) says what is wrong', (name, args, words) => {
  expect(() => call(name, ...args)).toThrow();
  try {
    call(name, ...args);
  } catch (error) {
    for (const word of words) expect((error as Error).message).toContain(word);
  }
});

test('they compute in cells, and an error shows as one', () => {
  const cells = createHost();
  cells.user.type('工作表1', 'B1', '=COMPLETION_RATE("480万","500万")');
  cells.user.type('工作表1', 'B2', '=TASK_COMPLETION("已完成")');
  cells.user.type('工作表1', 'B3', '=COMPLETION_RATE("很多",5)');
  cells.user.paste('工作表1', 'D1', [
    ['48', '12'],
    ['', '10'],
    ['40', '8'],
  ]);
  cells.user.type('工作表1', 'F1', '=ROI(D1:D3,E1:E3)');
  expect(cells.read('工作表1', 'F1:F3').values).toEqual([[4], [''], [5]]);
  cells.user.type('工作表1', 'G1', '=ROI(H1,5)');
  expect(cells.read('工作表1', 'G1').values).toEqual([['']]);
  expect(cells.read('工作表1', 'B1:B3').values).toEqual([[0.96], [1], ['#ERROR!']]);
  cells.close();
});
