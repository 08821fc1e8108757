import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { readSignature } from '../../src/tabs/model/signature';
import { saved618 } from '../support/withCampaign618';
import { testHost } from '../support/workbook';

const LOG = '数据记录';
let host: Host;
beforeEach(() => {
  host = testHost({ saved: saved618() });
});
afterEach(() => host.close());

const log = () => readTable(host, LOG, 'log', 'campaign');
const keys = () => log().all.map(({ text }) => [text.ofCampaign ?? '', text.ofPlatform ?? '']);
/** Rows as people paste them: without anything of the engine's. */
const paste = (...rows: readonly (readonly string[])[]) =>
  host.user.paste(LOG, log().at(log().all[0]?.row ?? 0, 'campaign'), rows);
const gmvOf = (code: string) => readTable(host, `${code}·执行监控`, 'board', 'metric').summary.gmv;
/** What a workbook of before there were keys looks like. */
const takeKeys = () => {
  host.user.deleteColumns(LOG, 14, 2);
  const signature = readSignature(host.read(LOG, 'A1').values[0]?.[0]);
  host.loseEvents(true);
  host.user.type(LOG, 'A1', JSON.stringify({ ...signature, layout: 1 }));
  host.loseEvents(false);
};

test('rows are found by their keys from the look on that they are pasted with', () => {
  paste(
    ['618', '2024-06-16', '21:00', '天猫', 'GMV', '12'],
    ['Z-9', '2024-06-16', '', '1688', 'GMV', '3'],
  );
  expect(keys().slice(0, 2)).toEqual([
    ['k|618', 'k|618|天猫'],
    ['k|Z-9', 'k|Z-9|1688'],
  ]);
  expect(gmvOf('618')).toBe('12.0');
  const [first, second] = log().all;
  host.user.type(LOG, log().at(second?.row ?? 0, 'platform'), '京东');
  host.user.clear(LOG, log().at(first?.row ?? 0, 'campaign'));
  expect(keys().slice(0, 3)).toEqual([
    ['', ''],
    ['k|Z-9', 'k|Z-9|京东'],
    ['', ''],
  ]);
});

test('a figure with the time of its day counts for the day, in the unit of its metric; a comparison is no figure', () => {
  paste(
    ['618', '2024-06-16 21:04', '21:00', '天猫', 'GMV', '120000元'],
    ['618', '2024-06-16 21:04', '21:00', '抖音', 'GMV', '≥5万元'],
  );
  const [first, second] = log().all;
  expect(first?.text).toMatchObject({ date: '2024-06-16', value: '12', valid: '1' });
  expect(second?.text).toMatchObject({ date: '2024-06-16', value: '≥5万元', valid: '' });
  const days = readTable(host, '618·执行监控', 'daily', 'date').rows;
  expect(days.find(({ text }) => text.actual !== '')?.text).toMatchObject({ actual: '12.0' });
});

test('a log of before there were keys is answered, and a recheck adds them', () => {
  takeKeys();
  paste(['618', '2024-06-16', '21:00', '天猫', 'GMV', '12']);
  expect(log().all[0]?.text).toMatchObject({ campaign: '618', valid: '1' });
  expect(host.call('recheckAll')).toMatchObject({ broken: [] });
  expect(keys()[0]).toEqual(['k|618', 'k|618|天猫']);
  const { sheets } = host.snapshot();
  expect(sheets.find(({ name }) => name === LOG)?.hiddenColumns).toEqual([1, 14, 15]);
});

test('a campaign made beside such a log finds its figures', () => {
  takeKeys();
  expect(host.call('createCampaign', { ...campaign618, code: '12-12' })).toMatchObject({
    ok: true,
  });
  paste(['12-12', '2024-06-16', '21:00', '天猫', 'GMV', '7']);
  expect(gmvOf('12-12')).toBe('7.0');
});

test('names in another language become those that formulas look up; those of the team stay', () => {
  paste(
    ['618', '2024-06-16', 'Whole day', 'Tmall', 'gmv', '12'],
    ['618', '2024-06-16', '\u5168\u5929', '\u6296\u97f3', '\u8a02\u55ae\u91cf', '3'],
    ['618', '2024-06-16', '', '1688', '到店核销', '4'],
    ['618', '2024-06-16', '', '\u5929\u8c93', '库存余量\uff08爆款T恤\uff09', '5'],
  );
  const cells = () =>
    log().rows.map(({ text: { slot, platform, metric, valid } }) => [
      slot,
      platform,
      metric,
      valid,
    ]);
  expect(cells()).toEqual([
    ['全天', '天猫', 'GMV', '1'],
    ['全天', '抖音', '订单量', '1'],
    ['', '1688', '到店核销', '1'],
    ['', '天猫', '库存余量\uff08爆款T恤\uff09', '1'],
  ]);
  expect(gmvOf('618')).toBe('12.0');
  expect(keys()[0]).toEqual(['k|618', 'k|618|天猫']);
  host.call('recheckAll');
  expect(cells()[0]).toEqual(['全天', '天猫', 'GMV', '1']);
});
