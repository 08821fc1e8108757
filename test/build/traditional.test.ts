import { en } from '../../src/locales/en';
import { localeOf } from '../../src/locales/localeOf';
import { zhCN } from '../../src/locales/zh-CN';

type Words = { readonly [key: string]: string | Words };

const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  );

const simplified = new Map(flat(zhCN));

test.each([
  ['prep.tab', '籌備進度'],
  ['overview.tab', '活動總覽'],
  ['words.taskStatus.notStarted', '未開始'],
  ['words.taskStatus.inReview', '待驗收'],
  ['words.metricState.warning', '預警'],
  ['tasks.shortVideos.deliverable', '短影音5條'],
  ['tasks.approval.deliverable', '簽核結論'],
  ['request.field.channels', '通路'],
  ['metrics.conversionRate.name', '轉換率'],
  ['monitor.block.board.column.live', '即時數據'],
  ['plan.block.split.column.dimension', '維度'],
  ['settings.tab', '設定'],
  ['words.dimension.channel', '通路'],
  ['log.tab', '資料記錄'],
  ['metrics.stock.name', '剩餘庫存'],
  ['metrics.serviceResponse.name', '客服回應時間'],
])('%s is %s in Taiwan', (key, word) => {
  expect(new Map(flat(localeOf('zh-TW'))).get(key)).toBe(word);
});

test('every language has the same keys, with the same places to fill in', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const locale of [localeOf('zh-TW'), en]) {
    const words = flat(locale);
    expect(words.map(([key]) => key)).toEqual([...simplified.keys()]);
    for (const [key, text] of words)
      expect({ key, places: places(text) }).toEqual({
        key,
        places: places(simplified.get(key) ?? ''),
      });
  }
});
