import { createHost } from '../local/host/createHost';
import { type Row, timed } from './row';

const ROWS = 10_000;

/** Custom functions over whole columns. */
export function functions(): Row[] {
  const host = createHost();
  const column = (cell: (i: number) => unknown) =>
    Array.from({ length: ROWS }, (_, i) => [cell(i)]);
  const actual = column((i) => (i % 2 === 0 ? '480万' : i));
  const live = column((i) => `${i % 100}万`);
  const rate = timed(() => host.call('COMPLETION_RATE', actual, '500万'));
  const state = timed(() => host.call('METRIC_STATE', live, '<8万', '10万'));
  host.close();
  const speed = (took: number) =>
    `1 call, ${Math.round(ROWS / (took / 1000)).toLocaleString('en')} rows/s`;
  return [
    [`COMPLETION_RATE over ${ROWS} rows`, speed(rate.ms), '1 call'],
    [`METRIC_STATE over ${ROWS} rows`, speed(state.ms), '1 call'],
  ];
}
