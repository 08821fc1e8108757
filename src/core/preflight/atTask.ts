import type { Finding, PlannedTask, Severity } from './finding';

/** A finding at a cell of a task's row, with the task's id and name. */
export function atTask(
  rule: string,
  severity: Severity,
  { row, id, name }: PlannedTask,
  key: string,
  values: Finding['values'] = {},
): Finding {
  const place = { tab: 'prep', block: 'tasks', row, key } as const;
  return { rule, severity, values: { task: `${id} ${name}`.trim(), ...values }, place };
}
