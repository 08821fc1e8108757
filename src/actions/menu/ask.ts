import { foldSigns } from '../../core/signs/foldSigns';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import type { Refused } from '../desk/campaignRequestOf';

/** Asks for a line of text; undefined when the person cancels or leaves it blank. */
export function ask(text: string): string | undefined {
  return askOrNone(text) || undefined;
}

/** Asks for a line of text, which may be blank; undefined when the person cancels. */
export function askOrNone(text: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(text, ui.ButtonSet.OK_CANCEL);
  const typed = answer.getResponseText().trim();
  return answer.getSelectedButton() === ui.Button.OK ? typed : undefined;
}

/** The number in a list that was typed: 2, in whatever form of its digits, or with a sign behind it; NaN for other words. */
export function numberTyped(typed: string): number {
  return Number(/^(\d+)\s*\D?$/.exec(foldSigns(typed).trim())?.[1]);
}

export function confirm(text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

export function say(text: string): void {
  SpreadsheetApp.getUi().alert(text);
}

/** Lines that a dialog can show. */
const LINES = 40;

/** Shows all lines, a page after the other; `last` shows the last one, and is what comes of it. */
export function throughPages(
  lines: readonly string[],
  { checks }: Locale,
  last: (text: string) => boolean,
): boolean {
  const pages = Math.ceil(lines.length / LINES);
  for (let page = 1; ; page++) {
    const text = lines.slice((page - 1) * LINES, page * LINES).join('\n');
    if (page >= pages) return last(text);
    if (!confirm(`${text}\n\n${fillIn(checks.prompt.page, { page, pages })}`)) return false;
  }
}

/** Shows what would be done, or why it cannot be; whether the person wants it. */
export function agreed<P extends { readonly ok: true }>(
  preview: P | Refused,
  textOf: (preview: P) => string,
): preview is P {
  if (preview.ok) return confirm(textOf(preview));
  say(refusal(preview));
  return false;
}

/** All reasons of a refusal, a line each. */
export function refusal({ issues }: Refused): string {
  return issues.map(({ message }) => message).join('\n');
}
