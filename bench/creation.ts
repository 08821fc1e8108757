import { campaign618 } from '../local/demo/campaign618';
import { createHost } from '../local/host/createHost';
import { saidCalls } from './kindsOfCalls';
import { ms, type Row, timed } from './row';

/** Making campaigns, moving them, finding them. */
export function creation(): Row[] {
  const start = timed(() => {
    const host = createHost();
    host.read('工作表1', 'A1');
    return host;
  });
  const host = start.result;
  const said = () => saidCalls(host.executions.at(-1)?.names ?? []);
  const first = timed(() => host.call('createCampaign', campaign618));
  const calls = host.calls.total;
  const ofFirst = said();
  const second = timed(() => host.call('createCampaign', { ...campaign618, code: 'B' }));
  const more = host.calls.total;
  const ofSecond = said();
  const small = { ...campaign618, code: 'C', channels: [{ platform: '小红书' }] };
  host.call('createCampaign', small);
  const few = host.calls.total;
  host.call('campaignDrafts');
  host.call('previewDeleteCampaign', 'none');
  const reads = host.calls.byName['Range.getValues'] ?? 0;
  const preview = host.call('previewMoveDates', { code: '618', days: 7 }) as { token: string };
  host.call('moveDates', { code: '618', days: 7 }, preview.token);
  const moved = said();
  const edit = timed(() => {
    host.user.type('618·筹备进度', 'H8', '已完成');
    return host.read('618·筹备进度', 'I8').display;
  });
  host.close();
  return [
    ['local host, ready to use', ms(start.ms), 'printed'],
    [
      'create 618 in an empty workbook: 13 tabs',
      `${ofFirst}, ${ms(first.ms)}`,
      '≤ 25 calls a tab + 55',
      calls <= 13 * 25 + 55,
    ],
    [
      'create one more campaign: 6 tabs',
      `${ofSecond}, ${ms(second.ms)}`,
      '≤ 25 calls a tab + 55',
      more <= 6 * 25 + 55,
    ],
    ['the same with 15 tasks instead of 32', `${few} calls`, 'the same', few === more],
    ['move all dates by a week', moved, 'printed'],
    ['finding the campaigns of a workbook', `${reads} read`, '1 read', reads === 1],
    ['local: type a status, read the formulas', ms(edit.ms), 'printed'],
  ];
}
