import { nameLacks, proposeNames } from '../request/proposeNames';
import type { Finding, PreflightInput } from './finding';

/** Whether the name says in short what there is to gain, or where, with names that would. */
export function nameFindings({ naming }: PreflightInput): Finding[] {
  const lacks = naming && nameLacks(naming);
  if (!naming || !lacks) return [];
  const [first, second = first] = proposeNames(naming);
  if (first === undefined || second === undefined) return [];
  const rule = lacks === 'short' ? 'nameLong' : 'nameSaysLittle';
  const place = { tab: 'plan', block: 'brief', row: naming.row, key: 'content' } as const;
  const values = { name: naming.name, first, second };
  return [{ rule, severity: 'info', values, place }];
}
