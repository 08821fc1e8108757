import type { BriefSection } from '../../core/brief/briefCard';
import { momentText } from '../../core/clock/momentText';
import { isoDateOf } from '../../core/dates/isoDate';
import { percentText } from '../../core/request/planRules';
import { fillIn } from '../../locales/fillIn';
import { openTable } from '../../sheets/openTable';
import { summaryValue } from '../../sheets/ourTab';
import { textOf } from '../../tabs/kinds/kind';
import type { SummaryKey } from '../../tabs/kinds/rowOf';
import type { BriefFacts } from './briefFacts';
import { dayText, moneyText, unreadLine } from './briefLines';

/** Where the campaign stands, as the board shows it. */
export function headSection(facts: BriefFacts): BriefSection {
  const { locale, monitor, plan, settings, stage, start } = facts;
  const { brief } = locale;
  const { head } = brief;
  const name = textOf(stageName(facts));
  const slot = monitor && stage === 'running' ? textOf(summaryValue(monitor, 'slot')) : '';
  const begins = stage === 'prep' && start !== undefined;
  const now = [
    momentText(facts.clock.now, isoDateOf),
    name,
    ...(slot === '' ? [] : [fillIn(head.slot, { slot })]),
    ...(begins ? [fillIn(head.launch, { day: dayText(start) })] : []),
  ];
  const lines = [
    ...(settings ? [] : [brief.noClock]),
    now.filter(Boolean).join(brief.dot),
    ...(stage === 'prep' ? [prepared(facts), target(facts)] : figures(facts)),
    ...(plan ? [] : [unreadLine('plan', locale)]),
  ];
  return { heading: brief.part.head, groups: [{ lines: lines.filter(Boolean) }] };
}

/** The phase as the board's summary has it; else as the plan's. */
function stageName({ monitor, plan }: BriefFacts): unknown {
  const shown = [monitor, plan].map((tab) => (tab ? summaryValue(tab, 'stage') : ''));
  return shown.find((name) => name !== '');
}

function prepared({ prep, locale }: BriefFacts): string {
  const rate = prep ? summaryValue(prep, 'rate') : '';
  if (!prep || typeof rate !== 'number') return '';
  const { head } = locale.brief;
  return fillIn(head.prepared, {
    rate: percentText(rate),
    done: textOf(summaryValue(prep, 'done')),
  });
}

function target({ plan, locale }: BriefFacts): string {
  const gmv = plan ? summaryValue(plan, 'gmv') : '';
  if (typeof gmv !== 'number' || gmv === 0) return '';
  return fillIn(locale.brief.head.target, { target: moneyText(gmv, locale) });
}

/** GMV against its target, pace, forecast and what is needed a day, each as far as it is known. */
function figures({ monitor, locale, serial, stage }: BriefFacts): string[] {
  if (!monitor) return [unreadLine('monitor', locale)];
  const { head, dot } = locale.brief;
  const value = (key: SummaryKey<'monitor'>) => summaryValue(monitor, key);
  const [gmv, goal, rate] = (['gmv', 'target', 'rate'] as const).map(value);
  if (typeof gmv !== 'number') return [head.noFigures];
  const has = typeof goal === 'number' && typeof rate === 'number';
  const money = (figure: unknown) =>
    typeof figure === 'number' ? moneyText(figure, locale) : textOf(figure);
  const pace = value('pace');
  const known = (sentence: string, key: string, text: string) =>
    text === '' ? [] : [fillIn(sentence, { [key]: text })];
  const needed = openTable(monitor, 'pacing').marked('curve')?.cells.needed;
  const asOf = serial(value('asOf'));
  return [
    has
      ? fillIn(head.gmv, { gmv: money(gmv), target: money(goal), rate: percentText(rate) })
      : fillIn(head.gmvOnly, { gmv: money(gmv) }),
    [
      ...known(head.pace, 'pace', typeof pace === 'number' ? percentText(pace) : textOf(pace)),
      ...(stage === 'over' ? [] : known(head.forecast, 'forecast', money(value('forecast')))),
      ...known(head.needed, 'needed', money(needed)),
    ].join(dot),
    ...(asOf === undefined ? [] : [fillIn(head.asOf, { asOf: momentText(asOf) })]),
  ];
}
