import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const MONITOR = '618·执行监控';

let host: Host;
withCampaign618((opened: Host, book: DemoBook) => {
  host = opened;
  book.setClock('2024-06-17 21:05');
});

const slots = () => readTable(host, MONITOR, 'slots', 'platform');
const at = (platform: string, key: string) =>
  slots().at(slots().rows.find(({ text }) => text.platform === platform)?.row ?? 0, key);
const logged = () =>
  readTable(host, '数据记录', 'log', 'campaign').rows.map(({ text }) =>
    [text.slot, text.platform, text.metric, text.value, text.unit].join(' '),
  );
const board = () => readTable(host, MONITOR, 'board', 'metric');

test('traffic by its source, clicks, carts and buyers of a platform are logged as the rest is', () => {
  const typed: [key: string, text: string][] = [
    ['uv', '4.6万'],
    ['paidUv', '2万人'],
    ['freeUv', '\uFF116000'],
    ['directUv', '10000'],
    ['clicks', '9000次'],
    ['addToCart', '5000'],
    ['buyers', '1200'],
    ['newUsers', '480'],
    ['liveViews', '3万'],
    ['liveOrders', '600'],
  ];
  for (const [key, text] of typed) host.user.type(MONITOR, at('天猫', key), text);
  for (const line of [
    '21:00 天猫 付费流量 20000 人',
    '21:00 天猫 免费流量 16000 人',
    '21:00 天猫 直接访问 10000 人',
    '21:00 天猫 点击量 9000 次',
    '21:00 天猫 加购数 5000 次',
    '21:00 天猫 支付买家数 1200 人',
    '21:00 天猫 新增用户 480 人',
    '21:00 天猫 直播间订单量 600 单',
  ])
    expect(logged()).toContain(line);
  host.user.type(MONITOR, at('天猫', 'paidUv'), '很多');
  expect(noteAt(host, MONITOR, at('天猫', 'paidUv'))).toContain('读不懂的数字');
  expect(logged()).toContain('21:00 天猫 付费流量 20000 人');
});

test('ratios of them fill the board of a platform, and satisfaction is a metric like others', () => {
  const free = board().all.find(({ text }) => text.metric === '')?.row ?? 0;
  host.user.paste(MONITOR, board().at(free, 'metric'), [['直播间下单转化率', '全部']]);
  host.user.paste(MONITOR, board().at(free + 1, 'metric'), [
    ['满意度', '全部', '分', '4.5', '3.6'],
  ]);
  host.user.type(MONITOR, board().at(free + 1, 'threshold'), '<4');
  for (const { text } of slots().rows)
    for (const [key, value] of [
      ['liveViews', '10000'],
      ['liveOrders', '200'],
    ] as const)
      host.user.type(MONITOR, at(text.platform ?? '', key), value);
  const row = (metric: string) => board().rows.find(({ text }) => text.metric === metric)?.text;
  expect(row('直播间下单转化率')).toMatchObject({ live: '2.0%', unit: '%', direction: '↑' });
  expect(row('满意度')).toMatchObject({ live: '3.6', rateOf: '80.0%', state: '预警' });
  expect(logged()).toContain('21:00 全部 满意度 3.6 分');
});
