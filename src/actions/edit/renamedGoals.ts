import { METRICS, type MetricKey } from '../../core/metrics';
import { LANGUAGES } from '../../core/request/campaignRequest';
import { keyOfMetric } from '../../locales/keyOfWord';
import { localeOf } from '../../locales/localeOf';
import type { Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { actualFormula, ownActualFormula } from '../../tabs/model/actualFormula';
import type { Layout } from '../../tabs/model/layout';
import { metricCells } from '../../tabs/model/metricCells';
import { goalFormulas } from './goalFormulas';
import { planCell } from './planCell';

type Goal = TableRow<'plan', 'goals'>;

/** A goal that has another metric than the one which its definition is of; 'own' is one of the team's. */
export interface RenamedGoal {
  readonly goal: Goal;
  readonly was: MetricKey | 'own';
}

/** Goals whose definition is the engine's own of another metric; one that people wrote says what they mean. */
export function renamedGoals({ rows }: Table<'plan', 'goals'>): RenamedGoal[] {
  return rows.flatMap((goal): RenamedGoal[] => {
    const { metric, definition } = goal.is;
    if (metric === '' || definition === '') return [];
    const is = keyOfMetric(metric) ?? 'own';
    const was = definedBy(definition);
    // GMV may be counted net.
    const isSame = was.length === 0 || was.includes(is) || (is === 'gmv' && was.includes('netGmv'));
    return isSame ? [] : [{ goal, was: was[0] as RenamedGoal['was'] }];
  });
}

/** Whose definition a text is, in any language; none for what people wrote. */
function definedBy(text: string): RenamedGoal['was'][] {
  return LANGUAGES.flatMap((language) => {
    const { metrics, plan } = localeOf(language);
    const keys = (Object.keys(METRICS) as MetricKey[]).filter(
      (key) => metrics[key].definition === text,
    );
    return Object.values(plan.ownMetric).includes(text) ? ['own' as const] : keys;
  });
}

/** The unit of a renamed goal: that of its metric, where the old one's stood there. */
export function unitOfRenamed(
  { goal: { is }, was }: RenamedGoal,
  { locale }: OurTab<'plan'>,
): string {
  const now = metricCells(is.metric, locale);
  const isOld = was !== 'own' && is.unit === metricCells(was, locale).unit;
  return now.key && (isOld || is.unit === '') ? now.unit : is.unit;
}

/** Of renamed goals, those whose actual figure is the engine's formula of the old metric. */
export function measuredAsBefore(
  our: OurTab<'plan'>,
  goals: Table<'plan', 'goals'>,
  renamed: readonly RenamedGoal[],
  log: Layout,
): ReadonlySet<number> {
  const has = goalFormulas(
    our,
    goals,
    'actual',
    renamed.map(({ goal }) => goal),
  );
  return new Set(
    renamed.flatMap(({ goal: { row, is }, was }) => {
      const formula = has.get(row) ?? '';
      const before = was === 'own' ? ownActualFormula(is.unit) : actualFormula(was);
      const cell = planCell(our, ['goals', row, 'actual'], before, { log });
      const isSame = typeof cell === 'object' && cell?.formula === formula;
      return isSame || GUARDED.test(formula) ? [row] : [];
    }),
  );
}

/** Formulas that are empty once another metric or unit is typed. */
const GUARDED = /^=IF\(AND\(TRIM\(/;
