import { budgetFindings } from './budgetFindings';
import { contactFindings } from './contactFindings';
import { coverageFindings } from './coverageFindings';
import { type Finding, type PreflightInput, SEVERITIES } from './finding';
import { goalFindings } from './goalFindings';
import { longTermFindings } from './longTermFindings';
import { nameFindings } from './nameFindings';
import { phaseFindings } from './phaseFindings';
import { scheduleFindings } from './scheduleFindings';

/** Everything about a plan that someone should know before money is spent, the gravest first. */
export function preflight(input: PreflightInput): Finding[] {
  const findings = [
    ...goalFindings(input),
    ...phaseFindings(input),
    ...budgetFindings(input),
    ...scheduleFindings(input),
    ...coverageFindings(input),
    ...longTermFindings(input),
    ...contactFindings(input),
    ...nameFindings(input),
  ];
  const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return findings.sort((a, b) => rank(a) - rank(b));
}
