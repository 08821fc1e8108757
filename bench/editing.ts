import { campaign618 } from '../local/demo/campaign618';
import { readTable } from '../local/demo/readTable';
import { createHost } from '../local/host/createHost';
import { saidCalls } from './kindsOfCalls';
import { ms, type Row, timed } from './row';

/** What an edit and a recheck cost with so many tasks more. */
export function editing(): Row[] {
  const PREP = '618·筹备进度';
  return [0, 300, 3000].flatMap((more): Row[] => {
    const host = createHost();
    host.call('createCampaign', campaign618);
    const table = () => readTable(host, PREP, 'tasks', 'id');
    const first = (table().rows.at(-1)?.row ?? 0) + 1;
    const names = () => host.executions.at(-1)?.names ?? [];
    let pasted = '';
    if (more > 0) {
      host.user.insertRows(PREP, first + 1, more);
      const rows = Array.from({ length: more }, (_, i) => [
        `任务 ${i}`,
        '天猫',
        '运营组',
        '2024-05-01',
      ]);
      const paste = timed(() => host.user.paste(PREP, table().at(first, 'name'), rows));
      pasted = `; paste of ${more} rows ${saidCalls(names())}, ${ms(paste.ms)}`;
    }
    const edit = timed(() => host.user.type(PREP, table().at(first - 5, 'status'), '已完成'));
    const editCalls = names();
    const edited = `${saidCalls(editCalls)}, ${ms(edit.ms)}`;
    host.call('recheckAll');
    const tabs = host.user.sheets().length;
    const again = timed(() => host.call('recheckAll'));
    const recheckCalls = names();
    const rechecked = `${tabs} tabs, ${saidCalls(recheckCalls)}, ${ms(again.ms)}`;
    const brief = timed(() => host.call('briefCard', '618'));
    const briefCalls = names();
    const briefed = `${saidCalls(briefCalls)}, ${ms(brief.ms)}`;
    host.close();
    const tasks = `${32 + more} tasks`;
    return [
      [`onEdit, ${tasks}`, edited + pasted, '≤ 8 calls', editCalls.length <= 8],
      [
        `recheck of one campaign, ${tasks}`,
        rechecked,
        '≤ 12 calls a tab',
        recheckCalls.length <= tabs * 12,
      ],
      [`stand-up brief, ${tasks}`, briefed, '≤ 12 calls', briefCalls.length <= 12],
    ];
  });
}

export function alerting(): Row[] {
  const host = createHost();
  host.call('createCampaign', campaign618);
  const names = () => host.executions.at(-1)?.names ?? [];
  const type = (text: string) => {
    const board = readTable(host, '618·执行监控', 'board', 'metric');
    host.user.type('618·执行监控', board.at(board.rows[3]?.row ?? 0, 'live'), text);
    return names();
  };
  const [calm, begun, over] = [type('20秒'), type('60秒'), type('20秒')];
  host.user.addTab('自己的表');
  host.user.type('自己的表', 'A1', '1');
  const elsewhere = names().length;
  host.close();
  return [
    ['onEdit of a live value, logged', saidCalls(calm), '≤ 10 calls', calm.length <= 10],
    [
      'onEdit that begins / ends an alert',
      `${saidCalls(begun)} / ${saidCalls(over)}`,
      '≤ 16 calls',
      Math.max(begun.length, over.length) <= 16,
    ],
    ['onEdit elsewhere in the workbook', `${elsewhere} read`, '1 read', elsewhere <= 1],
  ];
}
