import { join } from 'node:path';
import { flagsOf } from '../local/cli/flagsOf';
import { TEMPLATE } from './deploy/commands';
import { templateSteps } from './deploy/templateSteps';
import { DeployFault } from './deploy/world';

try {
  const steps = templateSteps(flagsOf(TEMPLATE).to, join(__dirname, '..'));
  console.log(steps.map((step) => step.join('\n')).join('\n\n'));
} catch (error) {
  if (!(error instanceof DeployFault)) throw error;
  console.error(`\u2717 ${error.message}`);
  process.exitCode = 1;
}
