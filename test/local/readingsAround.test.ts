import type { Readings } from '../../local/gas/readings';
import { createHost, type Host } from '../../local/host/createHost';

const S = '工作表1';
const with_ = (script: string, readings: Partial<Readings>, work: (host: Host) => void) => {
  const host = createHost({ script, readings });
  try {
    work(host);
  } finally {
    host.close();
  }
};

describe('simpleTrigger', () => {
  const CALLS: [string, string, string][] = [
    ['a toast', 'SpreadsheetApp.getActive().toast("x")', 'toast'],
    ['a lock', 'LockService.getDocumentLock().tryLock(1)', 'tryLock'],
    [
      'a property read',
      'PropertiesService.getDocumentProperties().getProperties()',
      'getProperties',
    ],
    [
      'a property set',
      'PropertiesService.getUserProperties().setProperty("a", "1")',
      'setProperty',
    ],
  ];
  test.each(CALLS)('%s in an answer to an edit, and in a run from the menu', (_, call, name) => {
    const script = `function onEdit(e) { ${call}; e.range.setNote('done'); } function menu() { ${call}; }`;
    for (const simpleTrigger of ['allowed', 'refused'] as const)
      with_(script, { simpleTrigger }, (host) => {
        host.user.type(S, 'A1', '1');
        const wanted =
          simpleTrigger === 'allowed' ? undefined : `You do not have permission to call ${name}`;
        expect(host.executions.at(-1)?.error).toBe(wanted);
        host.call('menu');
      });
  });
});

test('emptyTextSeries: 0 or nothing for empty text, nothing for an error and for nothing at all', () => {
  const script = `function f(hidden) {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet.getRange('A1:C4').setValues([['d', 'x', 'y'], ['a', 1, 2], ['b', '=""', '=NA()'], ['c', '', 3]]);
    const chart = sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:C4'))
      .setNumHeaders(1).setPosition(1, 5, 0, 0);
    if (hidden) chart.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy[hidden]);
    sheet.insertChart(chart.build());
    sheet.hideColumns(3);
  }`;
  for (const [emptyTextSeries, empty] of [
    ['dropped', null],
    ['zero', 0],
  ] as const)
    with_(script, { emptyTextSeries }, (host) => {
      const values = () =>
        host.user
          .drawnCharts(S)
          .map(({ series }) => series.map(({ points }) => points.map((p) => p.value)));
      host.call('f');
      host.call('f', 'IGNORE_BOTH');
      host.call('f', 'SHOW_BOTH');
      const x = [1, empty, null];
      expect(values()).toEqual([[x], [x], [x, [2, null, 3]]]);
    });
});

test('ruleReads: a call a cell, or one for all', () => {
  const script =
    'function f() { SpreadsheetApp.getActive().getActiveSheet().getRange("A1:B5").getDataValidations(); }';
  for (const [ruleReads, calls] of [
    ['quick', 1],
    ['slow', 10],
  ] as const)
    with_(script, { ruleReads }, (host) => {
      host.call('f');
      expect(host.calls.total).toBe(calls);
    });
});
