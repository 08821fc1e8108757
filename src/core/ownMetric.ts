import { foldText } from './quantity/foldText';

/** A metric of a team's own, as 设置 has it. Unit and meaning may be empty. */
export interface OwnMetric {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  readonly direction: 'higher' | 'lower';
  /** Whether the figures of days add up, or the last one counts; its unit tells where nobody said. */
  readonly adds?: 'sum' | 'last';
}

/** The one of a name, however its signs were typed. */
export function ownMetricOf(own: readonly OwnMetric[], typed: string): OwnMetric | undefined {
  const name = foldText(typed);
  return own.find((one) => foldText(one.name) === name);
}
