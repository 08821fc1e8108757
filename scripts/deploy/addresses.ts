/** Ids are runs of letters, digits, - and _: 44 of them for a spreadsheet today, 57 for a script. */
const SPREADSHEET_ID = /^[\w-]{25,50}$/;
const SCRIPT_ID = /^[\w-]{50,100}$/;

/** The id in an address of a spreadsheet, or the id itself; undefined for anything else. */
export function spreadsheetIdOf(text: string): string | undefined {
  const [, inAddress] = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(text) ?? [];
  const id =
    inAddress ?? /^https:\/\/drive\.google\.com\/open\?id=([\w-]+)/.exec(text)?.[1] ?? text;
  return SPREADSHEET_ID.test(id) ? id : undefined;
}

/** The id in an address of a script project, or the id itself; undefined for anything else. */
export function scriptIdOf(text: string): string | undefined {
  const [, inAddress] =
    /^https:\/\/script\.google\.com\/(?:u\/\d+\/)?(?:home\/projects|d)\/([\w-]+)/.exec(text) ?? [];
  const id = inAddress ?? text;
  return SCRIPT_ID.test(id) ? id : undefined;
}

export const spreadsheetAddress = (id: string) =>
  `https://docs.google.com/spreadsheets/d/${id}/edit`;
export const copyAddress = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/copy`;
export const scriptAddress = (id: string) => `https://script.google.com/d/${id}/edit`;
