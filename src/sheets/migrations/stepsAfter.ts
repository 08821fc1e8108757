import type { Signature } from '../../tabs/model/signature';
import { TABS } from '../../tabs/tabs';
import { STEPS, type Step } from './steps';

/** What is to be done with a tab of an earlier layout; nothing with one that is up to date, or of a later one. */
export function stepsAfter({ tab, layout }: Pick<Signature, 'tab' | 'layout'>): readonly Step[] {
  const { layout: today } = TABS[tab];
  return STEPS.filter((step) => step.tab === tab && step.to > layout && step.to <= today);
}
