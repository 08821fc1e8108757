import { campaign618 } from '../../local/demo/campaign618';
import { createHost } from '../../local/host/createHost';
import { difference, picture, testHost } from '../support/workbook';

test('a saved workbook opens as it was, and goes on', () => {
  const host = testHost();
  host.call('createCampaign', campaign618);
  host.user.setNote('618·筹备进度', 'C9', '我的批注');
  host.call('saveWizardForm', '{"step":"start"}');
  const saved = JSON.parse(JSON.stringify(host.save()));
  const before = picture(host);
  host.close();

  const again = testHost({ saved });
  try {
    expect(difference(before, picture(again))).toBeUndefined();
    expect(again.call('startWizard')).toMatchObject({ form: '{"step":"start"}' });
    again.user.type('618·筹备进度', 'H9', '进行中');
    expect(again.calls.total).toBeLessThanOrEqual(8);
    expect(again.call('createCampaign', { ...campaign618, code: 'B' })).toMatchObject({ ok: true });
    const ids = again.snapshot().sheets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  } finally {
    again.close();
  }
});

test('NOW() follows the clock from minute to minute', () => {
  let now = Date.parse('2024-06-17T20:59:30+08:00');
  const host = createHost({ script: '', now: () => now });
  try {
    const minute = () => {
      host.user.type('工作表1', 'B1', String(now));
      return host.read('工作表1', 'A2').display[0]?.[0];
    };
    host.user.type('工作表1', 'A1', '=NOW()');
    host.user.type('工作表1', 'A2', '=TEXT(A1,"hh:mm")');
    expect(minute()).toBe('20:59');
    now += 60_000;
    expect(minute()).toBe('21:00');
    now += 3 * 3_600_000;
    expect(minute()).toBe('00:00');
  } finally {
    host.close();
  }
});
