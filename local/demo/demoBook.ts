import type { Host } from '../host/createHost';
import { PRODUCTS_618 } from './campaign618';
import { LOGGED_BY_618, type LogEntry, logEntries618 } from './days618';
import { inLanguage } from './inLanguage';
import { type DemoLanguage, type SheetWords, sheetWords } from './sheetWords';
import { type Place, pasteRows, typeRow } from './typing';

type CampaignTab =
  | 'plan'
  | 'prep'
  | 'monitor'
  | 'retro'
  | 'calendar'
  | 'partners'
  | 'market'
  | 'materials';
type SharedTab = 'overview' | 'log' | 'alerts' | 'issueLog' | 'feedback' | 'lessons' | 'settings';

const UNITS: Readonly<Record<string, string>> = {
  gmv: '万元',
  spend: '万元',
  refunds: '万元',
  attributedGmv: '万元',
  orders: '单',
  aov: '元',
  uv: '人',
  newUsers: '人',
  impressions: '次',
  interactions: '次',
  memberConversionRate: '%',
  interactionRate: '%',
};

/** A workbook that the demo fills, and the words it is written in. */
export class DemoBook {
  readonly text: SheetWords;

  constructor(
    readonly host: Host,
    readonly language: DemoLanguage,
  ) {
    this.text = sheetWords(language);
  }

  /** What the team typed, in the language of its workbook. */
  said = <T>(typed: T): T => inLanguage(typed, this.language);
  /** Name of a tab of a campaign, or of one that all share. */
  tab = (code: string, kind: CampaignTab) => `${code}·${this.text[kind].tab}`;
  shared = (kind: SharedTab) => this.text[kind].tab;
  place = (code: string, kind: CampaignTab, block: string, first: string): Place => ({
    sheet: this.tab(code, kind),
    block,
    first,
  });
  platform = (key: string) =>
    key === 'all'
      ? this.text.words.allPlatforms
      : (this.text.words.platform[key] ?? this.text.words.promotionChannel[key] ?? key);
  /** By key; the product that it is of stands behind a colon. */
  metric = (key: string) => {
    const [metric = '', of] = key.split(':');
    const name = this.text.metrics[metric]?.name ?? metric;
    const { open, close } = this.text.monitor.product;
    return of === undefined ? name : name + open + this.said(PRODUCTS_618[of] ?? of) + close;
  };
  unit = (key: string) => this.text.words.unit[UNITS[key] ?? key] ?? '';

  create(request: object): void {
    const asked = { ...request, language: this.language };
    const result = this.host.call('createCampaign', asked) as {
      ok: boolean;
      issues?: { message: string }[];
    };
    if (!result.ok) throw new Error(result.issues?.map((i) => i.message).join('\n'));
    // Where the spreadsheet has another zone or locale, the team takes the offer to change them.
    const { text } = this.host.call('regionalState', this.language) as { text: string };
    if (text !== '') this.host.call('setRegional', this.language);
  }

  setClock(time: string): void {
    const place = { sheet: this.shared('settings'), block: 'values', first: 'name' };
    const name = this.text.settings.value.clock.name;
    typeRow(this.host, place, ({ text }) => text.name === name, { value: time });
  }

  /** Pastes figures into the data log, as exported from a table of the team. */
  log(code: string, entries: readonly LogEntry[], enteredAt: (entry: LogEntry) => string): void {
    const { words } = this.text;
    const place = { sheet: this.shared('log'), block: 'log', first: 'campaign' };
    const keys =
      'campaign date slot platform metric value unit basis source enteredBy enteredAt'.split(' ');
    const rows = entries.map((e) => [
      code,
      e.date,
      e.slot === 'day' ? words.wholeDay : e.slot,
      this.platform(e.platform),
      this.metric(e.metric),
      String(e.value),
      this.unit(e.metric),
      words.sameDay,
      'CSV',
      this.said(LOGGED_BY_618),
      enteredAt(e),
    ]);
    pasteRows(this.host, place, keys, rows);
  }

  log618(until: string): void {
    this.log('618', logEntries618(until), enteredAt);
  }
}

/** Whole days are entered next morning, slots two minutes after. */
function enteredAt({ date, slot }: LogEntry): string {
  if (slot !== 'day') return `${date} ${slot.replace(/:00$/, ':02')}`;
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000);
  return `${next.toISOString().slice(0, 10)} 9:05`;
}
