import type { Language } from '../../core/request/campaignRequest';

type Page = 'wizard' | 'panel' | 'document' | 'preflight' | 'help';

/** A page of ours with the words of a language; `data` stands in attributes of its root, encoded. */
export function pageOutput(
  page: Page,
  language: Language,
  data: Readonly<Record<string, string>> = {},
): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const attributes = Object.entries(data).map(
    ([key, value]) => ` data-${key}="${encodeURIComponent(value)}"`,
  );
  // The page carries the words of all languages and goes by its own.
  const own = html.replace(/lang="[^"]*"/, () => `lang="${language}"${attributes.join('')}`);
  return HtmlService.createHtmlOutput(own);
}
