import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import { difference, picture, testHost } from '../support/workbook';

interface Answer {
  ok: boolean;
  steps?: string[];
  done?: number;
  total?: number;
  sheets?: { name: string }[];
  issues?: { code: string; message: string }[];
}

let host: Host;
beforeEach(() => {
  host = testHost();
});
afterEach(() => host.close());

const plan = (change = {}) => host.call('planCampaign', { ...campaign618, ...change }) as Answer;
const step = (n: unknown, change = {}) =>
  host.call('createCampaignStep', { ...campaign618, ...change }, n) as Answer;
const drafts = () => host.call('campaignDrafts') as { code: string; done: number; total: number }[];
const codes = (answer: Answer) => answer.issues?.map((i) => i.code);
const sheets = () => {
  const { sheets, ...rest } = host.snapshot();
  // Ids count all sheets that ever were; row 1 and the overview hold them.
  return {
    ...rest,
    sheets: sheets.map(({ name, formulas, hidden }) => ({ name, formulas, hidden })),
  };
};

function createInSteps(change = {}): Answer {
  const { steps = [] } = plan(change);
  let last: Answer = { ok: false };
  steps.forEach((_, n) => {
    last = step(n, change);
    expect(last).toMatchObject({ ok: true, done: n + 1, total: steps.length });
  });
  return last;
}

test('planning names the steps and changes nothing', () => {
  const before = picture(host);
  const { steps } = plan();
  expect(steps).toHaveLength(15);
  expect(steps?.[0]).toBe('新建空表');
  expect(steps).toContain('填写「执行监控」');
  expect(difference(before, picture(host))).toBeUndefined();
});

test('planning refuses as creating does', () => {
  expect(codes(plan({ name: '' }))).toEqual(['missing']);
});

test('step by step gives the same workbook as all at once', () => {
  const last = createInSteps();
  expect(last.sheets?.map((s) => s.name)).toContain('618·执行监控');
  expect(drafts()).toEqual([]);
  const inSteps = sheets();
  host.close();
  host = testHost();
  host.call('createCampaign', campaign618);
  expect(difference(inSteps, sheets())).toBeUndefined();
});

test('until the last step all new tabs are hidden, and the campaign is a draft', () => {
  for (let n = 0; n < 5; n++) step(n);
  const { sheets } = host.snapshot();
  expect(sheets.filter((s) => !s.hidden).map((s) => s.name)).toEqual(['工作表1']);
  expect(drafts()).toEqual([{ code: '618', name: campaign618.name, done: 5, total: 15 }]);
});

describe('with time to go on', () => {
  const goOn = (n: number, seconds: number, change = {}) =>
    host.call('createCampaignStep', { ...campaign618, ...change }, n, seconds) as Answer;

  test('one execution makes all tabs of a campaign, as the steps do, and another shows them', () => {
    expect(goOn(0, 60)).toMatchObject({ ok: true, done: 14, total: 15 });
    expect(drafts()).toHaveLength(1);
    expect(goOn(14, 60)).toMatchObject({ ok: true, done: 15, total: 15 });
    expect(drafts()).toEqual([]);
    const atOnce = sheets();
    host.close();
    host = testHost();
    createInSteps();
    expect(difference(sheets(), atOnce)).toBeUndefined();
    const more = goOn(0, 60, { code: 'B', tabs: [] });
    expect(more).toMatchObject({ ok: true, done: 5, total: 6 });
    expect(host.calls.total).toBeLessThanOrEqual(135);
    expect(goOn(5, 60, { code: 'B', tabs: [] })).toMatchObject({ ok: true, done: 6 });
    expect(host.calls.total).toBeLessThanOrEqual(50);
  });

  test('when its time is over the next one goes on', () => {
    host.close();
    let now = Date.parse('2024-05-01T10:00:00+08:00');
    host = testHost({ now: () => now });
    host.atCall(100, () => {
      now += 60_000;
    });
    const { done = 0, sheets: made } = goOn(0, 10);
    expect(done).toBeGreaterThan(1);
    expect(done).toBeLessThan(15);
    expect(made).toBeUndefined();
    expect(goOn(done, 10)).toMatchObject({ ok: true, done: 14 });
    expect(goOn(14, 10)).toMatchObject({ ok: true, done: 15 });
    expect(drafts()).toEqual([]);
    expect(host.user.sheets().filter(({ hidden }) => hidden)).toEqual([]);
  });
});

test('a step whose answer was lost may be asked for again', () => {
  step(0);
  step(1);
  const before = picture(host);
  expect(step(0)).toMatchObject({ ok: true, done: 2 });
  expect(step(1)).toMatchObject({ ok: true, done: 2 });
  expect(difference(before, picture(host))).toBeUndefined();
  for (let n = 2; n < 15; n++) step(n);
  expect(step(14)).toMatchObject({ ok: true, done: 15 });
});

test('steps come in order, and only of the request that began', () => {
  expect(codes(step(3))).toEqual(['noDraft']);
  step(0);
  expect(codes(step(4))).toEqual(['wrongStep']);
  expect(codes(step(1, { name: '别的名字' }))).toEqual(['draftExists']);
  expect(codes(plan())).toEqual(['draftExists']);
});

test('cancelling removes what the draft made, and only that', () => {
  const before = picture(host);
  for (let n = 0; n < 6; n++) step(n);
  expect(host.call('cancelCampaign', '618')).toEqual({ ok: true });
  expect(difference(before, picture(host))).toBeUndefined();
  expect(createInSteps().ok).toBe(true);
});

test('cancelling a second campaign leaves the first and the shared tabs', () => {
  createInSteps();
  const before = picture(host);
  for (let n = 0; n < 4; n++) step(n, { code: 'B' });
  host.call('cancelCampaign', 'b');
  expect(difference(before, picture(host))).toBeUndefined();
});

test.each(['before', 'after'] as const)('a failing step (%s) removes the draft', (how) => {
  const before = picture(host);
  for (let n = 0; n < 9; n++) step(n);
  host.failAtCall(20, how);
  expect(codes(step(9))).toEqual(['failed']);
  expect(difference(before, picture(host))).toBeUndefined();
  expect(drafts()).toEqual([]);
});

test('two people: the second waits for the shared tabs, then both get their campaign', () => {
  for (let n = 0; n < 3; n++) step(n);
  expect(codes(step(0, { code: 'B' }))).toEqual(['busy']);
  for (let n = 3; n < 8; n++) step(n);
  const second = { code: 'B' };
  const { steps = [] } = plan(second);
  expect(steps).toHaveLength(8);
  for (let n = 0; n < 4; n++) expect(step(n, second).ok).toBe(true);
  // The first gives up: the tabs that both need stay.
  host.call('cancelCampaign', '618');
  for (let n = 4; n < 8; n++) expect(step(n, second).ok).toBe(true);
  const names = host.user.sheets().map((s) => s.name);
  expect(names.filter((name) => name.startsWith('618·'))).toEqual([]);
  expect(names).toContain('数据记录');
  expect(readTable(host, '活动总览', 'campaigns', 'code').rows).toHaveLength(1);
  expect(createInSteps({ code: 'C' }).ok).toBe(true);
  expect(host.user.sheets().filter((s) => s.name === '数据记录')).toHaveLength(1);
});
