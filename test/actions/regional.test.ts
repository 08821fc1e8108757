import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import { difference, picture, testHost } from '../support/workbook';

const ELSEWHERE = { readings: { regional: 'account' } } as const;
const MISFITS = ['America/Los_Angeles', 'Asia/Shanghai', 'de_DE', '2.5'];

let host: Host;
const open = (options: HostOptions = {}) => {
  host = testHost(options);
};
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});
const state = () => host.call('regionalState', 'zh-CN') as { text: string; set: string };
const recheck = () => (host.call('recheckAll') as { message: string }).message;
const mentionsAll = (text: string) => MISFITS.filter((part) => !text.includes(part));

test.each<[string, HostOptions]>([
  ['as the manifest', {}],
  [
    'another name for the same clock',
    { timeZone: 'Asia/Singapore', scriptTimeZone: 'Asia/Shanghai' },
  ],
  ['another locale with a decimal point', { bookLocale: 'en_GB' }],
])('%s: nothing is said, nothing is set', (_, options) => {
  open(options);
  expect(state()).toEqual({ text: '', set: '' });
  host.call('askRegional');
  expect(host.alerts).toHaveLength(1);
  expect(host.alerts[0]).toContain('不用改');
  expect(host.calls.byName).not.toHaveProperty(['Spreadsheet.setSpreadsheetTimeZone']);
});

test('elsewhere: wizard, menu and recheck say it; nothing changes unless someone says so', () => {
  open(ELSEWHERE);
  host.call('createCampaign', campaign618);
  expect(mentionsAll(state().text)).toEqual([]);
  expect(state().set).toContain('Asia/Shanghai · zh_CN');
  expect(mentionsAll(recheck())).toEqual([]);
  host.call('askRegional');
  expect(mentionsAll(host.alerts.at(-1) ?? '')).toEqual([]);
  // The dialog was cancelled.
  expect(mentionsAll(state().text)).toEqual([]);
  host.answers.push('ok');
  host.call('askRegional');
  expect(host.alerts.at(-1)).toContain('已改成 Asia/Shanghai · zh_CN');
  expect(state().text).toBe('');
  expect(recheck()).not.toContain('时区');
});

test('asked for by questions, the offer comes first; a saved workbook keeps what was set', () => {
  open(ELSEWHERE);
  host.answers.push('ok');
  host.call('askNewCampaign');
  expect(mentionsAll(host.alerts[0] ?? '')).toEqual([]);
  const saved = host.save();
  host.close();
  open({ ...ELSEWHERE, saved });
  expect(state().text).toBe('');
});

test('once the offer is taken, the workbook is the one that is made here', () => {
  const made = (options: HostOptions) => {
    open(options);
    new DemoBook(host, 'zh-CN').create(campaign618);
    host.user.addTab('自己的表');
    host.user.type('自己的表', 'A1', 'x');
    recheck();
    return picture(host);
  };
  const here = made({});
  host.close();
  expect(difference(here, made(ELSEWHERE))).toBeUndefined();
});

test('without it too, what is written depends on no separator: formulas and figures are the same', () => {
  open({ bookLocale: 'de_DE' });
  host.call('createCampaign', campaign618);
  const gmv = () => readTable(host, '618·策划方案', 'goals', 'metric').summary.gmv;
  expect(gmv()).toBe('500,0');
  const goals = readTable(host, '618·策划方案', 'goals', 'metric');
  const row = goals.rows.find(({ text }) => text.metric === 'GMV')?.row ?? 0;
  host.user.type('618·策划方案', goals.at(row, 'target'), '612,5');
  expect(gmv()).toBe('612,5');
  host.user.type('618·策划方案', goals.at(row, 'target'), '0.06亿元');
  expect(gmv()).toBe('600,0');
});
