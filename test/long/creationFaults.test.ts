import { campaign618 } from '../../local/demo/campaign618';
import { createHost } from '../../local/host/createHost';
import { START } from '../simulation/ledger';
import { HOST, twoCampaigns } from '../simulation/workbook';
import { difference, picture, testHost } from '../support/workbook';

/** The last calls draw charts and tidy up: the campaign is there, and stays. */
const AFTERWARDS = 23;

/** Every call would take hours: each 13th of the beginning, each 47th of the rest. */
test('whichever service call fails while a campaign is made, the workbook is as before', () => {
  const trial = testHost();
  trial.call('createCampaign', campaign618);
  const { total } = trial.calls;
  trial.close();
  const host = testHost();
  const create = () => host.call('createCampaign', campaign618) as { ok: boolean };
  const before = picture(host);
  for (let n = 1; n <= total - AFTERWARDS; n += n < 60 ? 13 : 47) {
    const how = n % 2 === 0 ? 'before' : 'after';
    host.failAtCall(n, how);
    const { ok } = create();
    const changed = difference(before, picture(host));
    expect({ n, how, ok, changed }).toEqual({ n, how, ok: false });
  }
  expect(create().ok).toBe(true);
  host.close();
}, 180_000);

test('a run that ends while it makes the sheets, at whichever call, is gone on with at the next try', () => {
  const saved = twoCampaigns({ readings: {}, channel: 'none' });
  const host = createHost({ ...HOST, saved, now: () => START });
  const request = { ...campaign618, code: 'C' };
  const step = () => host.call('createCampaignStep', request, 0);
  const cancel = () => expect(host.call('cancelCampaign', 'C')).toMatchObject({ ok: true });
  expect(step()).toMatchObject({ ok: true, done: 1 });
  const { total } = host.calls;
  cancel();
  const sheets = host.user.sheets();
  for (let n = 1; n <= total; n++) {
    host.failAtCall(n, 'ends');
    expect(step).toThrow('Exceeded maximum execution time');
    expect([n, step()]).toMatchObject([n, { ok: true, done: 1 }]);
    cancel();
    expect([n, host.user.sheets()]).toEqual([n, sheets]);
  }
  host.close();
}, 180_000);

test('a run that ends while it fills a tab, at whichever call, is gone on with as if it had not', () => {
  const saved = twoCampaigns({ readings: {}, channel: 'none' });
  const host = createHost({ ...HOST, saved, now: () => START });
  const request = { ...campaign618, code: 'C' };
  const step = (n: number) => host.call('createCampaignStep', request, n);
  // 筹备进度 has all kinds of things: rules, folded columns, a Gantt beyond the columns of a new sheet.
  const PREP = 2;
  const begin = () => {
    for (let n = 0; n < PREP; n++) expect(step(n)).toMatchObject({ ok: true, done: n + 1 });
  };
  const look = () => {
    const [sheet] = host.snapshot('C·筹备进度').sheets;
    // Row 1 has its own id.
    const { id: _, values, display, ...looks } = sheet as NonNullable<typeof sheet>;
    return { ...looks, values: values.slice(1), display: display.slice(1) };
  };
  begin();
  step(PREP);
  const { total } = host.calls;
  const sound = JSON.parse(JSON.stringify(look()));
  // Each third, and the last ones: what is done there cannot be done twice.
  for (let n = 1; n <= total; n += n < total - 9 ? 3 : 1) {
    host.call('cancelCampaign', 'C');
    begin();
    host.failAtCall(n, 'ends');
    expect(() => step(PREP)).toThrow('Exceeded maximum execution time');
    // The draft may have been saved already: then it is done.
    expect(step(PREP)).toMatchObject({ ok: true, done: PREP + 1 });
    expect([n, difference(sound, JSON.parse(JSON.stringify(look())))]).toEqual([n, undefined]);
  }
  host.close();
}, 300_000);
