import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { CampaignDocument } from '../../src/core/document/document';
import { toMarkdown } from '../../src/core/document/toMarkdown';
import { withCampaign618 } from '../support/withCampaign618';

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const made = () =>
  host.call('documentOf', 'retro', '618') as { ok: boolean; document: CampaignDocument };
const markdown = () => toMarkdown(made().document);

test('the four parts with their charts, as Markdown and as parts; names masked when 设置 says so', () => {
  book.log618('2024-06-25');
  book.setClock('2024-06-28 10:00');
  host.call('writeRetro', '618');
  const before = host.snapshot();
  const { document } = made();
  expect(host.calls.total).toBeLessThanOrEqual(10);
  expect(host.snapshot()).toEqual(before);
  const text = markdown();
  const headings = document.parts.flatMap((part) =>
    part.kind === 'heading' && !part.level ? [part.text] : [],
  );
  expect(headings).toEqual([
    '一、目标达成',
    '二、数据对比分析',
    '三、经验教训',
    '四、下一步优化计划',
  ]);
  expect(text).toContain('- GMV实际完成480万元\uff08目标500万元\uff0c完成率96%\uff09');
  expect(text).toContain('投放ROI 1:3.9');
  expect(
    document.parts.flatMap((part) =>
      part.kind === 'chart' ? [`${part.chart} ${part.title}`] : [],
    ),
  ).toEqual([
    'line GMV 累计\uff1a实际与应达\uff08万元\uff09',
    'bar 目标达成率',
    'bar 各渠道投放 ROI',
  ]);
  const gmv = document.parts.find((part) => part.kind === 'chart');
  expect(gmv?.kind === 'chart' && gmv.series.map(({ values }) => values[24])).toEqual([500, 480]);

  const misses = book.place('618', 'retro', 'misses', 'finding');
  typeNewRow(host, misses, {
    finding: '素材晚了',
    cause: '张三休假',
    owner: '张三',
    action: '备份人手',
  });
  expect(markdown()).toContain('张三休假');
  const settings = { sheet: '设置', block: 'values', first: 'name' };
  typeRow(host, settings, ({ text: row }) => row.name === '导出时隐去姓名', { value: '是' });
  expect(markdown()).not.toContain('张三');
  expect(markdown()).toContain('\\*三休假');
});

test('before the end it says so; without figures, without 执行监控 and without the tab too', () => {
  book.setClock('2024-06-03 10:00');
  expect(markdown()).toContain('活动还没有结束\uff1a以下只到今天。');
  expect(made().document.parts.filter(({ kind }) => kind === 'chart')).toEqual([]);
  host.user.deleteTab('618·执行监控');
  expect(markdown()).toContain('没有读到「执行监控」');
  expect(readTable(host, '618·复盘报告', 'attainment', 'metric').rows.length).toBeGreaterThan(0);
  host.user.deleteTab('618·复盘报告');
  expect(made()).toMatchObject({ ok: false, issues: [{ code: 'noRetro' }] });
});

test('what was reached stands beside the benchmarks of 市场与资源', () => {
  book.log618('2024-06-25');
  book.setClock('2024-06-28 10:00');
  expect(host.call('addTabs', '618', ['market'])).toMatchObject({ ok: true });
  expect(markdown()).not.toContain('基准对比');
  const benchmarks = { sheet: '618·市场与资源', block: 'benchmarks', first: 'metric' };
  typeNewRow(host, benchmarks, { metric: 'GMV', ours: '300', industry: '600' });
  typeNewRow(host, benchmarks, { metric: '退款率', industry: '3%' });
  const { parts } = made().document;
  const at = parts.findIndex((part) => part.kind === 'heading' && part.text === '基准对比');
  expect(parts[at]).toMatchObject({ level: 3 });
  expect(parts[at + 1]).toMatchObject({
    head: ['指标', '实际', '我们历史', '行业', '比行业'],
    rows: [['GMV', '480万元', '300万元', '600万元', '-20%']],
    numeric: [1, 2, 3, 4],
  });
});
