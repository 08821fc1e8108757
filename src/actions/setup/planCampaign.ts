import type { Severity } from '../../core/preflight/finding';
import { preflight } from '../../core/preflight/preflight';
import { fillIn } from '../../locales/fillIn';
import { findingSentence } from '../../locales/findingSentence';
import { effectSentences } from '../../locales/lessonSentence';
import type { Locale } from '../../locales/zh-CN/locale';
import { askedTabs } from '../../tabs/model/tab';
import { outcomesOf } from '../../tabs/newCampaign/campaignRows';
import { campaignRequestOf, languageOf, type Refused, refuse } from '../desk/campaignRequestOf';
import { openDesk } from '../desk/openDesk';
import { failure } from '../desk/undo';
import { withWorkbookSettings } from '../desk/workbookSettings';
import { requestPlan } from '../preflight/readPlan';
import { setupClashes } from './setupClashes';
import { missingShared, type SetupStep, setupSteps } from './setupSteps';

export interface CampaignPlan {
  readonly ok: true;
  /** What each step makes, in words; createCampaignStep takes their numbers from 0. */
  readonly steps: readonly string[];
  /** What pre-flight says of the plan, the gravest first. */
  readonly findings: readonly { readonly severity: Severity; readonly text: string }[];
  /** What each lesson of the request changes in the plan, in sentences. */
  readonly lessons: readonly { readonly id: string; readonly effects: readonly string[] }[];
}

/** Says what creating a campaign would do, or why it cannot be; changes nothing. */
export function planCampaign(input: unknown): CampaignPlan | Refused {
  const language = languageOf(input);
  const read = campaignRequestOf(input);
  if ('issues' in read) return refuse(read.issues, language);
  try {
    const desk = openDesk();
    if ('issue' in desk) return refuse([desk.issue], language);
    const issues = setupClashes(read.context, desk);
    if (issues.length > 0) return refuse(issues, language);
    const { locale, request } = read.context;
    const steps = setupSteps(missingShared(desk), askedTabs(request));
    const planned = withWorkbookSettings(read.context, desk);
    const findings = preflight(requestPlan(planned)).map((finding) => ({
      severity: finding.severity,
      text: findingSentence(finding, locale),
    }));
    const lessons = outcomesOf(planned).map((outcome) => ({
      id: outcome.id,
      effects: effectSentences(outcome, locale),
    }));
    return { ok: true, steps: steps.map((step) => nameOf(step, locale)), findings, lessons };
  } catch (error) {
    return refuse([failure(error)], language);
  }
}

function nameOf(step: SetupStep, locale: Locale): string {
  const { step: texts } = locale.request;
  if (step.do === 'sheets' || step.do === 'register') return texts[step.do];
  return fillIn(texts.tab, { tab: locale[step.tab].tab });
}
