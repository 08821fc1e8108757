import type { SharedSheets } from '../tabs/model/signature';
import type { CampaignTab } from '../tabs/model/tab';

/** A campaign that is being set up: what was made for it so far. */
export interface Draft {
  readonly code: string;
  readonly name: string;
  /** Tells whether a later step is of the same request. */
  readonly fingerprint: string;
  /** Steps that are done. */
  readonly done: number;
  readonly total: number;
  /** Shared tabs that it makes because the workbook lacked them. */
  readonly shared: SharedSheets;
  readonly sheets: Readonly<Partial<Record<CampaignTab, number>>>;
  /** Names of all sheets that it makes; none of them was there before. */
  readonly names: readonly string[];
  /** Its sheets have a frame; those of earlier versions have none. */
  readonly isFramed?: boolean;
}

const PREFIX = 'campaign-desk.draft.';
/** Codes are compared as the spreadsheet compares tab names. */
const keyOf = (code: string) => PREFIX + code.toLowerCase();

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/** All campaigns that are being set up, or were left half-way. */
export function readDrafts(): Draft[] {
  return Object.entries(store().getProperties())
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([, json]) => JSON.parse(json) as Draft);
}

export function saveDraft(draft: Draft): void {
  store().setProperty(keyOf(draft.code), JSON.stringify(draft));
}

export function forgetDraft(code: string): void {
  store().deleteProperty(keyOf(code));
}
