import { testHost } from '../support/workbook';

test('opening a workbook that is not ours costs the same calls, however many sheets it has', () => {
  const host = testHost();
  host.user.addTab('活动总览');
  host.open();
  const few = host.calls.total;
  for (let i = 0; i < 30; i++) host.user.addTab(`${i}`);
  host.open();
  expect(host.calls.total).toBe(few);
  expect(host.toasts).toEqual([]);
  host.close();
});
