import { fingerprint } from '../../core/fingerprint';
import type { Issues } from '../../core/issue';
import { openTable } from '../../sheets/openTable';
import { sendChanges } from '../../sheets/workbook';
import { known } from '../../tabs/kinds/unread';
import type { Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { briefFacts } from './briefFacts';
import { readBriefTabs } from './readBriefTabs';
import { hasToSay, standUpEntries } from './standUp';

export interface ProgressKept {
  readonly ok: true;
  /** Rows of 每日进度 that were written; 0 where the campaign has no such tab. */
  readonly rows: number;
  /** Owners for whom there was no free row. */
  readonly withoutRoom: number;
}

/**
 * Keeps how far each owner is today in 执行跟踪: a row a person a day. A row of today follows what the tasks say until
 * somebody changes it; what people typed beside it stays.
 */
export function keepProgress(code: unknown, language?: unknown): ProgressKept | Refused {
  return lockedOrRefused(language, () => keep(String(code ?? '')));
}

const KEPT = ['date', 'owner', 'done', 'total', 'doing', 'notBegun'] as const;

function keep(code: string): ProgressKept | Issues {
  const tabs = readBriefTabs(code);
  if ('issue' in tabs) return { issues: [tabs.issue] };
  const facts = briefFacts(tabs);
  const { tracking, today, locale } = facts;
  if (!tracking || !facts.tasks) return { ok: true, rows: 0, withoutRoom: 0 };
  const table = openTable(tracking, 'progress');
  const { stop } = locale.brief.standUp;
  const printOf = (cells: readonly unknown[]) => fingerprint(cells.map(String));
  const memories = new Map(table.rows.map(({ row, is }) => [row, { memory: is.memory || null }]));
  const free = table.rows.filter(
    ({ is }) => is.date === null && is.owner === '' && is.doing === '',
  );
  // Who is done needs no row a day, but for the one that says so.
  const isKept = (owner: string) =>
    table.rows.some(({ is }) => known(is.date) === today && is.owner === owner);
  const entries = standUpEntries(facts).filter((entry) => hasToSay(entry) || isKept(entry.owner));
  let [rows, withoutRoom] = [0, 0];
  for (const { owner, done, total, doing, held } of entries) {
    const given = {
      date: today,
      owner,
      done,
      total,
      doing: doing.join(stop),
      notBegun: held.join(stop),
    };
    const wanted = printOf(KEPT.map((key) => given[key]));
    const there = table.rows.find(({ is }) => known(is.date) === today && is.owner === owner);
    if (there) {
      const { is } = there;
      const stands = printOf([
        known(is.date),
        is.owner,
        known(is.done),
        known(is.total),
        is.doing,
        is.notBegun,
      ]);
      // Changed by somebody, or as it should be.
      if (stands !== is.memory || stands === wanted) continue;
    }
    const row = there?.row ?? free.shift()?.row;
    if (row === undefined) {
      withoutRoom += 1;
      continue;
    }
    table.set(row, given);
    memories.set(row, { memory: wanted });
    rows += 1;
  }
  table.write();
  table.engine(['memory'], memories);
  sendChanges();
  return { ok: true, rows, withoutRoom };
}
