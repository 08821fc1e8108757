import { followingMoves } from '../src/core/schedule/followingMoves';
import { slacks } from '../src/core/schedule/slacks';
import { type NetworkTask, taskNetwork } from '../src/core/schedule/taskNetwork';
import { timed } from './row';

const RUNS = 7;

/** Network, slack and following moves of so many tasks with two predecessors each; medians. */
export function scheduleTimes(
  counts: readonly number[],
): { tasks: number; links: number; ms: number }[] {
  return counts.map((count) => {
    const tasks = tasksOf(count);
    const links = tasks.reduce((sum, { predecessors }) => sum + predecessors.length, 0);
    const run = () => {
      const network = taskNetwork(tasks);
      slacks(network, [45_000 + count]);
      followingMoves(network, 45_000);
    };
    const times = Array.from({ length: RUNS }, () => timed(run).ms).sort((a, b) => a - b);
    return { tasks: count, links, ms: times[Math.floor(RUNS / 2)] ?? 0 };
  });
}

function tasksOf(count: number): NetworkTask[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `T${i}`,
    start: 45_000 + (i % 90),
    due: 45_000 + (i % 90) + 3,
    // Far and near ones, so that paths are long and wide.
    predecessors: [i - 1, Math.floor(i / 2)]
      .filter((k) => k >= 0 && k < i)
      .map((k) => ({ id: `T${k}`, lag: 0 })),
  }));
}
