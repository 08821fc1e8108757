import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { testHost } from '../support/workbook';

const PREP = '618·筹备进度';
const RENEWED = { readings: { sheetIds: 'renewed' } } as const;

interface Recheck {
  repaired: number;
  broken: string[];
  message: string;
}

let saved: SavedWorkbook;
let host: Host;
beforeAll(() => {
  const made = testHost();
  new DemoBook(made, 'zh-CN').create(campaign618);
  made.call('recheckAll');
  saved = made.save();
  made.close();
});
const open = (options: HostOptions = {}) => {
  host = testHost({ saved, ...options });
};
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});
const recheck = () => host.call('recheckAll') as Recheck;
const prep = () => readTable(host, PREP, 'tasks', 'id');
const finish = (id: string) =>
  typeRow(host, { sheet: PREP, block: 'tasks', first: 'id' }, ({ text }) => text.id === id, {
    status: '已完成',
  });
const progress = (id: string) => prep().rows.find(({ text }) => text.id === id)?.text.progress;
const adopt = () => {
  host.answers.push('ok');
  host.call('askAdopt');
};

describe.each([false, true])('sheets have other ids, names are lost: %s', (withoutNames) => {
  beforeEach(() => {
    open(RENEWED);
    host.copied({ withoutNames });
  });

  test('it is said on opening, by a recheck, the panel and a new campaign', () => {
    finish('T01');
    expect(progress('T01')).not.toBe('100%');
    host.open();
    expect(host.toasts.at(-1)?.message).toContain('接管导入的工作簿');
    expect(recheck().message).toContain('接管导入的工作簿');
    for (const [fn, ...args] of [
      ['dayPanel', 'zh-CN'],
      ['createCampaign', { ...campaign618, code: 'B' }],
    ] as const)
      expect(JSON.stringify(host.call(fn, ...args))).toContain('接管导入的工作簿');
  });

  test('cancelled, nothing changes; adopted, edits, log, charts and a second recheck are as ever', () => {
    host.call('askAdopt');
    expect(host.alerts.at(-1)).toContain(PREP);
    expect(recheck().message).toContain('接管');
    adopt();
    expect(host.alerts.at(-1)).toContain('已接管');
    finish('T01');
    expect(progress('T01')).toBe('100%');
    typeRow(
      host,
      { sheet: '618·执行监控', block: 'board', first: 'metric' },
      ({ text }) => text.metric === 'UV',
      { live: '8万' },
    );
    expect(readTable(host, '数据记录', 'log', 'campaign').rows).toHaveLength(1);
    expect(host.user.charts('活动总览')).toHaveLength(8);
    expect(recheck()).toMatchObject({ broken: [] });
    expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
    expect(host.call('dayPanel', 'zh-CN')).toMatchObject({ ok: true });
    host.call('askAdopt');
    expect(host.alerts.at(-1)).toContain('不用接管');
  });

  test('broken off at any of its writes, it is finished by the next', () => {
    host.failAtCall(25, 'before', 1000);
    expect(host.call('adoptWorkbook')).toMatchObject({ ok: false });
    expect(host.call('adoptWorkbook')).toMatchObject({ ok: true });
    finish('T01');
    expect(progress('T01')).toBe('100%');
    expect(recheck()).toMatchObject({ broken: [] });
  });
});

test('a copy of a tab in a living workbook stays a copy, and nothing is to be adopted', () => {
  open();
  host.user.duplicate(PREP);
  host.call('askAdopt');
  expect(host.alerts.at(-1)).toContain('不用接管');
  expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
});

describe('never an all-clear while tabs are missing', () => {
  beforeEach(() => open());

  test.each(['数据记录', '设置', '预警记录', '问题记录'])('%s is made anew, and said', (name) => {
    host.user.deleteTab(name);
    const { broken, message } = recheck();
    expect(broken).toEqual([name]);
    expect(message).toContain(name);
    expect(host.user.sheets().some((sheet) => sheet.name === name)).toBe(true);
    expect(recheck()).toMatchObject({ repaired: 0, broken: [] });
  });

  test('a campaign’s tab is named, each time', () => {
    host.user.deleteTab(PREP);
    for (const _ of [1, 2]) {
      const { broken, message } = recheck();
      expect(broken).toEqual([PREP]);
      expect(message).toContain(PREP);
    }
  });

  test('without 活动总览 it is not said that there is no campaign', () => {
    host.user.deleteTab('活动总览');
    expect(recheck().message).toContain('「活动总览」不见了');
  });
});
