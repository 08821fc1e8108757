import { METRICS } from '../../core/metrics';
import { formatQuantity } from '../../core/quantity/formatQuantity';
import { phasesAround } from '../../core/request/phaseShape';
import { goalPriorities } from '../../core/retro/goalGroup';
import type { Locale } from '../../locales/zh-CN/locale';
import { numberOrText } from '../../tabs/model/metricCells';
import { TEMPLATES } from '../../templates/templates';
import type { Basics } from './basics';

/** A request without code for a typical campaign of the scenario. */
export function typicalRequest(basics: Basics, locale: Locale) {
  const { words } = locale;
  const { typical } = TEMPLATES[basics.scenario];
  const { language, scenario, name, start, end } = basics;
  const priorities = goalPriorities(typical.goals.map(({ metric }) => metric));
  const roles: Readonly<Record<string, string>> = words.role;
  return {
    language,
    scenario,
    name,
    owner: words.role.projectLead,
    phases: phasesAround(typical.phases, { start, end }),
    goals: typical.goals.map(({ metric, target }, i) => ({
      metric,
      target: said(target, METRICS[metric].unit, locale),
      priority: priorities[i] ?? 1,
    })),
    channels: typical.channels.map(({ platform, ...share }) => ({
      platform: words.platform[platform],
      ...share,
    })),
    budget: typical.budget.map(({ category, amount }) => ({
      category: words.budgetCategory[category],
      amount: said(amount, '万元', locale),
    })),
    contingency: typical.contingency,
    team: typical.team.map((role) => ({ role, person: roles[role] ?? role })),
  };
}

/** A quantity of a template as people write it in their language. */
function said(quantity: string, unit: string, { words, request }: Locale): string {
  const units: Readonly<Record<string, string>> = words.unit;
  const value = numberOrText(quantity, unit);
  return typeof value === 'number'
    ? formatQuantity(value, units[unit] ?? unit, request.scale)
    : quantity;
}
