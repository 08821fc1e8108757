import type { Language } from '../../core/request/campaignRequest';
import type { AnySharedTab, Tab, TabKind } from './tab';

/** What cell A1 of a managed tab says. */
export interface Signature<K extends TabKind = TabKind> {
  readonly product: 'campaign-desk';
  readonly tab: K;
  /** Code of the campaign; empty on tabs that all campaigns share. */
  readonly campaign: string;
  readonly layout: number;
  /** Id of the sheet it was written for: a duplicated sheet has another and is known as a copy. */
  readonly sheet: number;
  readonly language: Language;
  /** Ids of the sheets that all campaigns share, as they were when the tab was made. */
  readonly shared?: SharedSheets;
  /** How many columns the sheet had when columns of ours began to be inserted; absent once they are there. */
  readonly wide?: number;
  /** Blocks whose first rows came with a later layout than the tab's was: a recheck gives them, once. */
  readonly owed?: readonly string[];
}

export type SharedSheets = Readonly<Partial<Record<AnySharedTab, number>>>;

export function signatureText(
  tab: Tab,
  campaign: string,
  sheet: number,
  language: Language,
  shared?: SharedSheets,
): string {
  const signature: Signature = {
    product: 'campaign-desk',
    tab: tab.kind,
    campaign,
    layout: tab.layout,
    sheet,
    language,
    ...(shared ? { shared } : {}),
  };
  return JSON.stringify(signature);
}

/**
 * Reads the signature of a tab from its A1; undefined when it is not ours. A layout that is no number is older than
 * any: the tab has what it has, and what it lacks is added.
 */
export function readSignature(value: unknown): Signature | undefined {
  if (typeof value !== 'string' || !value.startsWith('{"product":"campaign-desk"'))
    return undefined;
  try {
    const read = JSON.parse(value) as Signature;
    return Number.isInteger(read.layout) ? read : { ...read, layout: 0 };
  } catch {
    return undefined;
  }
}

/** Whether A1 of a sheet says that it is that very tab: a paste may have brought that of another. */
export function isSignedFor({ tab, sheet }: Signature, value: unknown): boolean {
  const stored = readSignature(value);
  return stored?.tab === tab && stored.sheet === sheet;
}
