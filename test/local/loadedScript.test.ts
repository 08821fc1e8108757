import { typeRow } from '../../local/demo/typing';
import { host618 } from '../support/withCampaign618';
import { difference, picture } from '../support/workbook';

const BOARD = { sheet: '618·执行监控', block: 'board', first: 'metric' };
const TASKS = { sheet: '618·筹备进度', block: 'tasks', first: 'id' };

/** Edits, one that ends in the middle, one that finds the lock taken, a refused cell and two rechecks. */
function life(loadsAnew: boolean) {
  const host = host618({ loadsAnew });
  const status = (id: string, word: string) =>
    typeRow(host, TASKS, ({ text }) => text.id === id, { status: word });
  const live = (metric: string, figure: string) =>
    typeRow(host, BOARD, ({ text }) => text.metric === metric, { live: figure });
  live('UV', '5万');
  host.failAtCall(6, 'ends');
  live('直播预约', '5');
  status('T01', '已完成');
  host.atCall(4, () => live('客服响应时长', '90秒'));
  status('T02', '受阻');
  host.user.setStrictDropdown(BOARD.sheet, 'K8:K20', ['无']);
  live('UV', '6万');
  const rechecks = [host.call('recheckAll'), host.call('recheckAll')];
  const told = host.toasts.map(({ message }) => message);
  const calls = host.executions.map((execution) => execution.calls);
  const result = { picture: picture(host), rechecks, told, calls };
  host.close();
  return result;
}

test('a script that stays loaded does as one that each execution loads anew', () => {
  const [anew, kept] = [life(true), life(false)];
  expect(kept.calls).toEqual(anew.calls);
  expect(difference(anew, kept)).toBeUndefined();
});
