import type { Issue } from '../../core/issue';
import type { Language } from '../../core/request/campaignRequest';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { refusedSentence } from '../../sheets/refusedCells';
import type { Tally } from './checkTabs';

/** What a recheck found and did. */
export interface Recheck {
  readonly repaired: number;
  /** Open alerts, after it. */
  readonly alerts: number;
  /** Things that are due and not yet done, over all campaigns under way; late tasks of those. */
  readonly due: number;
  readonly late: number;
  /** Names of tabs that it could not repair, or left alone since a later version made them. */
  readonly broken: readonly string[];
  /** The same in a sentence. */
  readonly message: string;
}

export type Outcome = Omit<Recheck, 'due' | 'late'>;

/** What the tally of a recheck comes to, with its sentence. */
export function tell(tally: Tally, alerts: number, language: Language): Outcome {
  const locale = localeOf(language);
  const { recheck: texts } = locale.checks;
  const { repaired, newer, attempts } = tally;
  const counts = { repaired, alerts };
  const broken = [...tally.broken];
  const message = [
    fillIn(texts.summary, counts),
    broken.length > 0 ? fillIn(texts.broken, { names: broken.join(texts.list) }) : '',
    ...[...tally.given].map(([name, labels]) =>
      fillIn(texts.given, { name, labels: labels.join(texts.list) }),
    ),
    ...newer.map((value) => fillIn(locale.issues.tabNewer, { value })),
    ...attempts.problems.map(({ where, reason }) =>
      fillIn(texts.unfinished, { name: where, reason }),
    ),
    refusedSentence(locale),
  ];
  return { ...counts, broken: [...broken, ...newer], message: message.join('') };
}

export function nothingDone(message: string): Outcome {
  return { repaired: 0, alerts: 0, broken: [], message };
}

/** Only a lock that could not be had is someone else. */
export function whyNot([issue]: readonly Issue[]): string {
  const { checks, issues, overview } = localeOf('zh-CN');
  if (issue?.code === 'tabNewer') return fillIn(issues.tabNewer, { value: overview.tab });
  if (issue?.code === 'busy') return checks.recheck.busy;
  return fillIn(checks.recheck.failed, { reason: String(issue?.values?.reason ?? issue?.code) });
}
