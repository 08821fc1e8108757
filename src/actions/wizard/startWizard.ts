import { METRICS, type MetricKey } from '../../core/metrics';
import { type Language, OPTIONAL_TABS, type OptionalTab } from '../../core/request/campaignRequest';
import { localeOf } from '../../locales/localeOf';
import { savedForm, saveForm } from '../../sheets/formStore';
import { languageOf } from '../desk/campaignRequestOf';
import { openDesk } from '../desk/openDesk';
import { campaignDrafts, type OpenDraft } from '../setup/cancelCampaign';
import { pastCampaigns } from './pastCampaigns';

/** A key and its word. */
export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** What the wizard needs to begin. */
export interface WizardStart {
  readonly language: Language;
  readonly scenarios: readonly Choice[];
  /** Campaigns that may be copied; see pastCampaigns. */
  readonly campaigns: readonly Choice[];
  /** The team has no campaign here yet. */
  readonly isNew: boolean;
  readonly hasDemo: boolean;
  readonly scales: readonly Choice[];
  /** Tabs that a campaign may have besides the standard ones, and what each is for. */
  readonly tabs: readonly (Choice & { readonly key: OptionalTab; readonly about: string })[];
  readonly phases: readonly Choice[];
  readonly roles: readonly Choice[];
  readonly platforms: readonly string[];
  readonly categories: readonly string[];
  /** The category that is shared out over channels. */
  readonly promotion: string;
  /** Unit of money amounts, in words. */
  readonly moneyUnit: string;
  readonly metrics: readonly (Choice & { readonly unit: string })[];
  /** What this person had typed when the wizard was closed; empty when nothing. */
  readonly form: string;
  /** Campaigns whose making was left half-way. */
  readonly drafts: readonly OpenDraft[];
}

export function startWizard(asked?: unknown): WizardStart {
  const language = languageOf({ language: asked });
  const locale = localeOf(language);
  const { words, metrics, optionalTabs } = locale;
  const desk = openDesk();
  const campaigns = 'issue' in desk ? [] : (desk.overview?.campaigns ?? []);
  const units: Readonly<Record<string, string>> = words.unit;
  return {
    language,
    scenarios: choices(words.scenario),
    campaigns: pastCampaigns(desk),
    isNew: campaigns.every(({ isDemo }) => isDemo),
    hasDemo: campaigns.some(({ isDemo }) => isDemo),
    scales: choices(words.scale),
    tabs: OPTIONAL_TABS.map((key) => ({
      key,
      label: locale[key].tab,
      about: optionalTabs.about[key],
    })),
    phases: choices(words.phase),
    roles: choices(words.role),
    platforms: Object.values(words.platform),
    categories: Object.values(words.budgetCategory),
    promotion: words.budgetCategory.promotion,
    moneyUnit: words.unit.万元,
    metrics: (Object.keys(METRICS) as MetricKey[]).map((key) => ({
      key,
      label: metrics[key].name,
      unit: units[METRICS[key].unit] ?? METRICS[key].unit,
    })),
    form: savedForm(),
    drafts: campaignDrafts(),
  };
}

/** Keeps what this person has typed so far; anything but text forgets it. */
export function keepForm(text: unknown): void {
  saveForm(typeof text === 'string' ? text : '');
}

function choices(words: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(words).map(([key, label]) => ({ key, label }));
}
