import { type LimitsByKind, limitsByKind } from '../../core/clock/limits';
import { keyOfWord } from '../../locales/keyOfWord';
import { readOurTab } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { sharedSheet } from '../desk/sharedTab';

/** The limits that 设置 has by kind of problem and label of feedback; none when the tab is gone. */
export function settingsLimits(our: OurTab): LimitsByKind {
  const sheet = sharedSheet(our, 'settings');
  const settings = sheet && readOurTab(sheet, { ...our.signature, tab: 'settings' });
  if (!settings) return limitsByKind([]);
  return limitsByKind(
    // A limit may be two, 1h / 3h: it is read as it was typed.
    openTable(settings, 'limits').rows.map(({ is, cells }) => ({
      kind: kindOf(is.kind),
      minutes: cells.minutes,
    })),
  );
}

/** Key of a kind or label in any language; a team's own name as it is. */
export function kindOf(typed: string): string {
  return keyOfWord('issueKind', typed) ?? keyOfWord('feedbackLabel', typed) ?? typed;
}
