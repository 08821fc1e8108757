import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { keptWorkbook } from '../support/keptWorkbook';
import { shownErrors } from '../support/shownErrors';
import { difference, picture, testHost } from '../support/workbook';

interface Answer {
  readonly ok: boolean;
  readonly tabs?: readonly string[];
  readonly tab?: string;
  readonly token?: string;
  readonly message?: string;
  readonly broken?: readonly string[];
  readonly issues?: readonly { readonly code: string; readonly message: string }[];
}

const TEAM = [
  { role: 'projectLead', person: '*经理' },
  { role: 'shopManager', person: '*店长' },
  { role: 'contentLead', person: '*内容' },
  { role: 'contentEditor', person: '*编辑' },
  { role: 'communityOperator', person: '*社群' },
];
const { tabs: _, ...lean618 } = { ...campaign618, team: TEAM };
const REQUESTS: Readonly<Record<string, CampaignRequest>> = {
  four: lean618 as CampaignRequest,
  five: { ...lean618, tabs: ['partners'] } as CampaignRequest,
  six: { ...lean618, tabs: ['calendar', 'partners'] } as CampaignRequest,
};
const OPTIONAL =
  /内容排期|达人合作|市场与资源|物料与权益|执行跟踪|·Content|Partners|Market|Materials|Tracking/;

/** A workbook with the campaign 618, and a clock at its first day of the burst. */
function made(name: string): Host {
  const saved = keptWorkbook(`618 ${name}`, () => {
    const host = testHost();
    new DemoBook(host, 'zh-CN').create(REQUESTS[name] as CampaignRequest);
    return host;
  });
  return testHost({ saved });
}

let host: Host;
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  host.close();
});

const call = (fn: string, ...args: unknown[]) => host.call(fn, ...args) as Answer;
const names = () => host.user.sheets().map(({ name }) => name);
const formulas = () =>
  host.snapshot().sheets.flatMap((sheet) => sheet.formulas.flat().filter(Boolean));
/** Cells of all tabs as they are written and shown, but for ids of sheets, by the tab's name; quotes come and go. */
const cells = () =>
  Object.fromEntries(
    host.snapshot().sheets.map(({ name, formulas: all, display, notes }) => {
      const written = all.map((row) => row.map((text) => text.replace(/'/g, '')));
      const shown = display.map((row, i) => (i === 0 ? row.slice(1) : row));
      const isOverview = name === '活动总览';
      return [
        name,
        { written, notes, shown: isOverview ? shown.map((r) => r.slice(0, 26)) : shown },
      ];
    }),
  );

describe('a campaign with the tabs that it asks for', () => {
  const DOES: Readonly<Record<string, (host: Host) => unknown>> = {
    panel: () => call('dayPanel', '618', 'zh-CN'),
    preflight: () => call('preflight', '618', 'zh-CN'),
    brief: () => call('documentOf', 'brief', '618'),
    plan: () => call('documentOf', 'plan', '618'),
    roles: () => call('documentOf', 'raci', '618'),
    retro: () => call('writeRetro', '618', 'zh-CN'),
    report: () => call('documentOf', 'retro', '618'),
    lessons: () => call('checkLessons', '618', 'zh-CN'),
    move: () => confirmed('previewMoveDates', 'moveDates', { code: '618', days: 7 }),
    archive: () => confirmed('previewArchiveCampaign', 'archiveCampaign', '618'),
    restore: () => call('restoreCampaign', '618'),
  };
  const confirmed = (preview: string, act: string, of: unknown) =>
    call(act, of, call(preview, of).token);

  test.each<[string, string[], string[]]>([
    ['four', [], Object.keys(DOES)],
    ['five', ['达人合作'], ['retro', 'move']],
  ])('%s: nothing refers to what is not there, whatever is done with it', (name, has, does) => {
    host = made(name);
    const extra = () => names().filter((tab) => OPTIONAL.test(tab));
    expect(extra()).toEqual(has.map((tab) => `618·${tab}`));
    const absent = ['内容排期', '达人合作'].filter((tab) => !has.includes(tab));
    const clean = () => {
      const written = formulas();
      expect(written.filter((text) => absent.some((tab) => text.includes(tab)))).toEqual([]);
      expect(written.filter((text) => text.includes('#REF!'))).toEqual([]);
      expect(shownErrors(host)).toEqual([]);
    };
    clean();
    new DemoBook(host, 'zh-CN').setClock('2024-06-28 12:05');
    typeNewRow(
      host,
      { sheet: '数据记录', block: 'log', first: 'campaign' },
      { campaign: '618', date: '2024-06-15', platform: '天猫', metric: 'GMV', value: '12' },
    );
    for (const act of does)
      expect({ act, done: DOES[act]?.(host) }).toMatchObject({ act, done: { ok: true } });
    const again = call('recheckAll');
    expect(again).toMatchObject({ broken: [] });
    expect(again.message).not.toMatch(/缺少的表/);
    clean();
    expect(extra()).toHaveLength(has.length);
    expect(confirmed('previewDeleteCampaign', 'deleteCampaign', '618')).toMatchObject({ ok: true });
    expect(names().filter((tab) => tab.startsWith('618'))).toEqual([]);
  });

  test('tabs that are added later are as if they had been there from the start', () => {
    host = made('six');
    const wanted = cells();
    host.close();
    host = made('four');
    expect(call('addTabs', '618', ['partners'])).toMatchObject({
      ok: true,
      tabs: ['618·达人合作'],
    });
    expect(call('addTabs', '618', ['calendar', 'partners'])).toMatchObject({
      tabs: ['618·内容排期'],
    });
    expect(difference(wanted, cells())).toBeUndefined();
    expect(names().slice(0, 7)).toEqual(
      ['活动总览', '策划方案', '筹备进度', '执行监控', '复盘报告', '内容排期', '达人合作'].map(
        (tab, i) => (i === 0 ? tab : `618·${tab}`),
      ),
    );
    expect(host.user.sheets().filter(({ hidden }) => hidden)).toEqual([]);
    // Twice is once, and what people bring is seen by the retro.
    expect(call('addTabs', '618', ['calendar'])).toMatchObject({ ok: true, tabs: [] });
    typeNewRow(
      host,
      { sheet: '618·达人合作', block: 'partners', first: 'partner' },
      { partner: '甲', tier: '头部', platform: '抖音', cost: '2万', gmv: '9' },
    );
    const channels = () => readTable(host, '618·复盘报告', 'channels', 'channel').rows;
    expect(channels().find(({ text }) => text.channel === '达人带货')?.text).toMatchObject({
      cost: '2.0',
      gmv: '9.0',
    });
    expect(call('recheckAll')).toMatchObject({ broken: [] });
  });
});

describe('a tab is taken away again', () => {
  const column = (tab: string, before: number) => {
    host.user.insertColumns(tab, before, 1);
    host.user.type(tab, 'L9', '我的备注');
  };

  test('when it holds what the add-on put there; the campaign is as if it had never had it', () => {
    host = made('four');
    const before = cells();
    call('addTabs', '618', ['calendar', 'partners']);
    expect(call('removeTab', '618', 'partners')).toMatchObject({ ok: true, tab: '618·达人合作' });
    expect(call('removeTab', '618', 'calendar')).toMatchObject({ ok: true, tab: '618·内容排期' });
    expect(difference(before, cells())).toBeUndefined();
    expect(call('removeTab', '618', 'calendar')).toMatchObject({ ok: true, tab: '' });
  });

  test.each<[string, (tab: string) => void, string]>([
    ['a note', (tab) => host.user.setNote(tab, 'E12', '别删'), 'E12'],
    ['a row', (tab) => host.user.type(tab, 'E40', '新主题'), 'E40'],
    ['a change of a proposed row', (tab) => host.user.type(tab, 'E9', '换个主题'), 'B9'],
    ['a column of their own', (tab) => column(tab, 12), 'L9'],
    ['a formula that shows nothing', (tab) => host.user.type(tab, 'L60', '=""'), 'L60'],
  ])('not with %s in it', (_name, write, cell) => {
    host = made('six');
    write('618·内容排期');
    const before = picture(host);
    const { issues } = call('removeTab', '618', 'calendar');
    expect(issues?.[0]?.code).toBe('tabFilled');
    expect(issues?.[0]?.message).toContain(`的 ${cell} 有内容`);
    expect(difference(before, picture(host))).toBeUndefined();
  });

  test('not once it gave out tracking codes, which would be given again', () => {
    host = made('six');
    const place = { sheet: '618·达人合作', block: 'partners', first: 'partner' };
    typeNewRow(host, place, { partner: '甲', tier: '头部', platform: '抖音' });
    const { rows } = readTable(host, place.sheet, place.block, place.first);
    host.user.deleteRows(place.sheet, rows[0]?.row ?? 0, 1);
    expect(call('removeTab', '618', 'partners').issues?.[0]?.message).toContain('618-DY-KOL-H');
  });

  test('one that was deleted by hand is not asked for, and leaves no error', () => {
    host = made('six');
    host.user.deleteTab('618·达人合作');
    const { message, broken } = call('recheckAll');
    expect({ missing: /缺少的表/.test(message ?? ''), broken }).toEqual({
      missing: false,
      broken: [],
    });
    expect(formulas().filter((text) => text.includes('#REF!'))).toEqual([]);
    expect(call('addTabs', '618', ['partners'])).toMatchObject({ ok: true });
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  });
});

describe('all or nothing', () => {
  /** test/long/actionFaults lets each fail. */
  test('a call that fails leaves the workbook as before', () => {
    host = made('four');
    const before = picture(host);
    for (const [n, how] of [
      [9, 'after'],
      [40, 'before'],
      [60, 'after'],
      [70, 'before'],
    ] as const) {
      host.failAtCall(n, how);
      const { ok } = call('addTabs', '618', ['calendar', 'partners']);
      const changed = difference(before, picture(host));
      expect({ n, how, ok, changed }).toEqual({ n, how, ok: false });
    }
  });

  test('while another has the lock; a name that is taken; a tab that is needed', () => {
    host = made('four');
    let other: Answer | undefined;
    host.atCall(5, () => {
      other = call('addTabs', '618', ['calendar']);
    });
    expect(call('addTabs', '618', ['calendar'])).toMatchObject({ ok: true });
    expect(other?.issues?.[0]?.code).toBe('busy');
    host.user.addTab('618·达人合作');
    expect(call('addTabs', '618', ['partners']).issues?.[0]?.code).toBe('nameTaken');
    host.user.rename('618·达人合作', '自己的');
    host.user.deleteTab('数据记录');
    expect(call('addTabs', '618', ['partners']).issues?.[0]?.message).toContain(
      '「数据记录」已被删除',
    );
  });
});

describe('by the menu', () => {
  test('an English workbook: asked which, added in its language, removed', () => {
    host = testHost({ locale: 'en_GB' });
    new DemoBook(host, 'en').create({ ...lean618, language: 'en' });
    host.answers.push('6');
    host.call('askAddTab');
    const optional = () => names().filter((tab) => OPTIONAL.test(tab));
    expect(optional()).toEqual([
      '618·Content',
      '618·Partners',
      '618·Market',
      '618·Materials',
      '618·Tracking',
    ]);
    expect(host.alerts.at(-1)).toContain('1  Content: ');
    host.call('askAddTab');
    expect(host.alerts.at(-1)).toContain('there is no tab to add');
    // Whatever form its digits have; the last is only confirmed.
    host.answers.push('\uff12', '1', '1', '1', 'ok');
    for (let i = 0; i < 5; i++) host.call('askRemoveTab');
    expect(optional()).toEqual([]);
    expect(shownErrors(host)).toEqual([]);
  });
});
