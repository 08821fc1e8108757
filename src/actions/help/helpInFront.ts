import type { Language } from '../../core/request/campaignRequest';
import { type HelpLine, helpLines } from '../../locales/helpLines';
import { localeOf } from '../../locales/localeOf';
import { readCell } from '../../sheets/readCells';
import { sheetInFront } from '../../sheets/workbook';
import { readSignature } from '../../tabs/model/signature';
import { TABS } from '../../tabs/tabs';
import { languageFrom } from '../desk/campaignRequestOf';
import { type LegendGroup, legend } from './legend';

/** What the page of help shows, one at a time. */
export const HELP_PARTS = ['tabHelp', 'legend'] as const;
export type HelpPart = (typeof HELP_PARTS)[number];

/** Help for the tab in front, in its language. */
export interface Help {
  readonly language: Language;
  readonly parts: Readonly<Record<HelpPart, string>>;
  /** Name of the sheet that the lines are about. */
  readonly name: string;
  readonly lines: readonly HelpLine[];
  /** How to see the help of another tab. */
  readonly follow: string;
  readonly legend: readonly LegendGroup[];
}

/** What to type into the tab in front; where it is none of ours, how to begin, in the language that was asked for. */
export function helpInFront(asked?: unknown): Help {
  const sheet = sheetInFront();
  const signature = readSignature(readCell(sheet.getRange(1, 1)));
  // A copy of a tab of ours is answered by nothing, nor is a tab of a later version that is not known here.
  const our =
    signature?.sheet === sheet.getSheetId() && signature.tab in TABS ? signature : undefined;
  const language = languageFrom(our?.language ?? asked);
  const locale = localeOf(language);
  const { menu } = locale.checks;
  return {
    language,
    parts: { tabHelp: menu.tabHelp, legend: menu.legend },
    name: sheet.getName(),
    lines: helpLines(our?.tab ?? 'none', locale),
    follow: our ? locale.help.follow : locale.help.notOurs,
    legend: legend(locale),
  };
}
