import { CAMPAIGNS, labelOf } from './places';
import type { View } from './view';

/** How often each thing was met, by what it is. */
export class Coverage {
  readonly counts = new Map<string, number>();
  private states = new Map<string, string>();

  count(what: string, times = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }

  /** A life begins: nothing is known of the workbook. */
  begin(): void {
    this.states = new Map();
  }

  /** Looks at a workbook after a step: which states have become which. */
  look(view: View): void {
    const states = new Map<string, string>();
    for (const campaign of CAMPAIGNS)
      for (const row of view.table({ campaign, place: 'board' }).rows)
        states.set(`state ${campaign} ${labelOf('board', row)}`, row.text.state ?? '');
    const alerts = view.block('alerts', 'alerts', 'metric').rows;
    for (const { row, text } of alerts) states.set(`alert ${row}`, `${text.level} ${text.status}`);
    for (const [key, state] of states) {
      const before = this.states.get(key) ?? (key.startsWith('alert') ? '' : undefined);
      if (before !== state && before !== undefined)
        this.count(`${key.split(' ')[0]} ${before} → ${state}`);
    }
    this.states = states;
  }

  /** Lines of what was met, most often first. */
  lines(): string[] {
    return [...this.counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([what, n]) => `${n} × ${what}`);
  }
}
