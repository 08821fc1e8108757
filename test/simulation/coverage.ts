import { localeOf } from '../../src/locales/localeOf';
import type { Answer } from './deed';
import type { Desk } from './desk';
import { CAMPAIGNS, labelOf } from './places';

const { words, checks } = localeOf('zh-CN');
const { alertStatus, metricState, outboxStatus } = words;
const { warning, critical } = metricState;
const alert = (from: string, to: string) => `alert ${from} → ${to}`;
const [isWarning, isCritical] = [warning, critical].map((l) => `${l} ${alertStatus.open}`);

/** What a thousand seeds must have met, each at least once. */
const EXPECTED: readonly string[] = [
  ...[isWarning, isCritical].map((to) => alert('none', String(to))),
  alert(String(isWarning), String(isCritical)),
  ...[warning, critical].flatMap((level) =>
    [alertStatus.closed, alertStatus.ended].map((end) =>
      alert(`${level} ${alertStatus.open}`, `${level} ${end}`),
    ),
  ),
  ...Object.values(metricState).map((state) => `state ${state}`),
  ...Object.values(outboxStatus).map((status) => `outbox ${status}`),
  ...['repaired', 'given', 'unfinished', 'failed', 'busy'].map((what) => `recheck ${what}`),
  ...['busy', 'failed', 'changedSince', 'deletionIncomplete', 'retroFailed'].map(
    (code) => `refused ${code}`,
  ),
];

/** Parts of what a recheck says that say nothing themselves. */
const OF_THE_SENTENCE = ['title', 'list', 'summary'];

/** How often each thing was met, by what it is. */
export class Coverage {
  readonly counts = new Map<string, number>();
  private alerts = new Map<number, string>();

  count(what: string, times = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }

  /** A life begins: nothing is known of the workbook. */
  begin(): void {
    this.alerts = new Map();
  }

  /** Looks at a workbook after a step: states of metrics and cards, which alerts have become which, what was said. */
  look(desk: Desk): void {
    for (const campaign of CAMPAIGNS)
      for (const row of desk.table({ campaign, place: 'board' }).rows)
        if (labelOf('board', row) !== '') this.count(`state ${row.text.state}`);
    for (const { row, text } of desk.block('alerts', 'alerts', 'metric').rows) {
      const state = `${text.level} ${text.status}`;
      const before = this.alerts.get(row) ?? 'none';
      if (before !== state) this.count(alert(before, state));
      this.alerts.set(row, state);
    }
    if (desk.has('outbox'))
      for (const { text } of desk.block('outbox', 'outbox', 'status').rows)
        this.count(`outbox ${text.status}`);
  }

  /** Notes what a function answered. */
  answered(fn: string, { ok, issues, message = '', repaired = 0 }: Answer): void {
    if (ok === false) for (const { code } of issues ?? []) this.count(`refused ${code}`);
    if (fn !== 'recheckAll') return;
    if (repaired > 0) this.count('recheck repaired');
    for (const [what, sentence] of Object.entries(checks.recheck))
      if (
        !OF_THE_SENTENCE.includes(what) &&
        sentence.split(/\{\w+\}/).every((part) => message.includes(part))
      )
        this.count(`recheck ${what}`);
  }

  /** Lines of what was met, and of what was not. */
  lines(): string[] {
    const met = [...this.counts].sort(([a], [b]) => a.localeCompare(b));
    const missed = EXPECTED.filter((what) => !this.counts.has(what));
    return [...met.map(([what, n]) => `${n} × ${what}`), `not met: ${missed.join(', ')}`];
  }
}
