import { statSync } from 'node:fs';
import { campaign618 } from '../local/demo/campaign618';
import { createHost } from '../local/host/createHost';

/** One line of the table: what was measured, the figure, and the budget it is held against. */
type Row = readonly [what: string, measured: string, budget: string];

const ms = (from: number) => `${(performance.now() - from).toFixed(0)} ms`;
const kb = (file: string) => `${(statSync(file).size / 1024).toFixed(1)} KB`;

function createRows(): Row[] {
  const started = performance.now();
  const host = createHost();
  const ready = ms(started);
  const creating = performance.now();
  host.call('createCampaign', campaign618);
  const created = ms(creating);
  const first = host.calls.total;
  host.call('createCampaign', { ...campaign618, code: 'B' });
  const second = host.calls.total;
  host.close();
  return [
    ['local host ready', ready, '-'],
    ['create 618 with 活动总览 (2 tabs)', `${first} calls, ${created}`, '≤ 60 calls'],
    ['create another campaign (1 tab)', `${second} calls`, '≤ 30 calls'],
  ];
}

function functionRows(): Row[] {
  const host = createHost();
  const actual = Array.from({ length: 10_000 }, (_, i) => [i % 7 === 0 ? '480万' : i]);
  const started = performance.now();
  host.call('COMPLETION_RATE', actual, '500万');
  const seconds = (performance.now() - started) / 1000;
  host.close();
  return [
    [
      'COMPLETION_RATE over 10,000 rows',
      `1 call, ${Math.round(10_000 / seconds).toLocaleString('en')} rows/s`,
      '1 call',
    ],
  ];
}

const rows: Row[] = [
  ...createRows(),
  ...functionRows(),
  ['dist/Code.js', kb('dist/Code.js'), 'code ≤ 250 KB, words ≤ 350 KB'],
];
console.table(rows.map(([what, measured, budget]) => ({ what, measured, budget })));
