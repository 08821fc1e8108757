import { readTable } from '../../local/demo/readTable';
import { testScript } from '../support/testScript';
import { saved618 } from '../support/withCampaign618';
import { difference, testHost } from '../support/workbook';

/** Tabs of before, and a cell of each whose edit brings it up to the script of another month. */
const EDITS = [
  ['618·筹备进度', 'tasks', 'remark'],
  ['618·复盘报告', 'channels', 'remark'],
  ['618·内容排期', 'content', 'owner'],
] as const;

let script: string;
beforeAll(() => {
  script = testScript('test/support/nextMonthScript.ts');
});

/** How the n-th call fails; with the other two ways for each the sweep takes three times as long, and was seen through. */
const WAYS = ['before', 'after', 'ends'] as const;

test.each(EDITS)(
  '%s: each call of its migration fails, in turn in three ways: the next edit goes on, and nothing is doubled',
  (sheet, block, key) => {
    const saved = saved618();
    const run = (n?: number) => {
      const host = testHost({ saved, script, loadsAnew: false });
      try {
        const { all, at } = readTable(host, sheet, block, key);
        const edit = () => host.user.type(sheet, at(all[0]?.row ?? 0, key), '看过');
        if (n !== undefined) host.failAtCall(n, WAYS[n % 3]);
        edit();
        const calls = host.calls.total;
        edit();
        return { calls, tab: host.snapshot(sheet).sheets[0] };
      } finally {
        host.close();
      }
    };
    const whole = run();
    expect(whole.calls).toBeGreaterThan(15);
    const torn = [];
    for (let n = 1; n <= whole.calls; n++) {
      const found = difference(whole.tab, run(n).tab);
      if (found !== undefined) torn.push({ n, found });
    }
    expect(torn).toEqual([]);
  },
  900_000,
);
