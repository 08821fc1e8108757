import { deploy } from '../../../scripts/deploy/deploy';
import { inProcesses, standInWorld } from './standInWorld';

/** The command in a process of its own, which can be killed. */
const world = standInWorld(process.argv[2] ?? '', () => '');
deploy({ with: [], yes: true, replace: false }, inProcesses(world, 30)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
