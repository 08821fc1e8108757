import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DEMO_LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type DemoLanguage = (typeof DEMO_LANGUAGES)[number];

type Group = Readonly<Record<string, string>>;
type TabWords = { readonly tab: string };

type MarketWord = 'growth' | 'reaches' | 'below' | 'confirmed' | 'short' | 'open';
type MaterialsWord =
  | 'short'
  | 'ready'
  | 'goneToday'
  | 'gone'
  | 'low'
  | 'enough'
  | 'passed'
  | 'toCome';

/** The words of a workbook that the demo finds its tabs by and types into cells. */
export interface SheetWords {
  readonly words: {
    readonly taskStatus: Group;
    readonly platform: Group;
    readonly promotionChannel: Group;
    readonly contentStatus: Group;
    readonly issueKind: Group;
    readonly issueStatus: Group;
    readonly level: Group;
    readonly verdict: Group;
    readonly resourceSide: Group;
    readonly traffic: Group;
    readonly promotionMechanic: Group;
    readonly feedbackLabel: Group;
    readonly lessonKind: Group;
    readonly productRole: Group;
    readonly partnerTier: Group;
    readonly goalGroup: Group;
    readonly campaignState: Group;
    readonly alertStatus: Group;
    readonly metricState: Group;
    readonly unit: Group;
    readonly allPlatforms: string;
    readonly wholeDay: string;
    readonly sameDay: string;
    readonly promotion: string;
  };
  readonly lessonRules: { readonly use: { readonly adopted: string } };
  readonly checks: { readonly inTime: Group };
  readonly metrics: Readonly<Record<string, { readonly name: string }>>;
  readonly plan: TabWords;
  readonly prep: TabWords;
  readonly monitor: TabWords & {
    readonly product: { readonly open: string; readonly close: string };
  };
  readonly retro: TabWords;
  readonly calendar: TabWords;
  readonly partners: TabWords & { readonly agrees: Group };
  readonly market: TabWords & Readonly<Record<MarketWord, string>>;
  readonly materials: TabWords & Readonly<Record<MaterialsWord, string>>;
  readonly overview: TabWords;
  readonly log: TabWords;
  readonly alerts: TabWords;
  readonly issueLog: TabWords;
  readonly feedback: TabWords;
  readonly lessons: TabWords;
  readonly settings: TabWords & { readonly value: { readonly clock: { readonly name: string } } };
}

export function sheetWords(language: DemoLanguage): SheetWords {
  const file = join(__dirname, '..', '..', 'build', 'locales.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<DemoLanguage, SheetWords>)[language];
}
