import type { Finding, Severity } from '../../core/preflight/finding';
import { preflight } from '../../core/preflight/preflight';
import { type SmartCheck, smartChecks } from '../../core/preflight/smartChecks';
import { findingSentence, smartSentence } from '../../locales/findingSentence';
import { tabById } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { type Place, placeOf } from '../desk/place';
import { readDocumentTabs } from '../document/readDocumentTabs';
import { readPlan } from './readPlan';

/** A finding as a page shows it. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  readonly place?: Place;
}

export interface Preflight {
  readonly ok: true;
  readonly code: string;
  readonly name: string;
  /** The gravest first; empty when the plan is clean. */
  readonly findings: readonly ShownFinding[];
  readonly smart: readonly ShownGoal[];
}

/** A goal by the five SMART checks, as a page shows it. */
export interface ShownGoal {
  readonly name: string;
  readonly place?: Place;
  readonly checks: readonly {
    readonly is: SmartCheck['is'];
    readonly name: string;
    readonly reason: string;
  }[];
}

/** Checks a campaign's plan and preparation as a whole; changes nothing. */
export function preflightPlan(code: unknown, language?: unknown): Preflight | Refused {
  const answerIn = languageFrom(language);
  const tabs = readDocumentTabs(String(code));
  if ('issue' in tabs) return refuse([tabs.issue], answerIn);
  const board = tabById('monitor', tabs.monitor, answerIn, tabs.code);
  const market = tabs.optional('market');
  const input = readPlan(tabs, board, market);
  if (!input)
    return refuse([{ code: 'noDates', path: 'code', values: { value: tabs.code } }], answerIn);
  const { locale } = tabs.plan;
  const findings = preflight(input).map((finding): ShownFinding => {
    const { rule, severity } = finding;
    const place = placeIn({ ...tabs, market }, finding);
    const text = findingSentence(finding, locale);
    return { rule, severity, text, ...(place ? { place } : {}) };
  });
  const smart = smartChecks(input).map(({ row, name, checks }): ShownGoal => {
    const place = placeOf(tabs.plan, row, 'target', 'goals');
    const shown = checks.map((one) => ({
      is: one.is,
      name: locale.preflight.smart.name[one.key],
      reason: smartSentence(one, locale),
    }));
    return { name, checks: shown, ...(place ? { place } : {}) };
  });
  return { ok: true, code: tabs.code, name: tabs.name, findings, smart };
}

function placeIn(
  tabs: { readonly plan: OurTab; readonly prep: OurTab; readonly market: OurTab | undefined },
  { place }: Finding,
): Place | undefined {
  const tab = place && tabs[place.tab];
  return tab && placeOf(tab, place.row, place.key, place.block);
}
