/** An error with a text that the real services use. Its name is the one that scripts see. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

export const TEXTS = {
  rowTooSmall: 'The starting row of the range is too small.',
  columnTooSmall: 'The starting column of the range is too small.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  sheetExists: (name: string) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  dataShape: (what: 'rows' | 'columns', data: number, range: number) =>
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  outOfBounds: (what: 'rows' | 'columns') => `Those ${what} are out of bounds.`,
  noCount: (what: 'rows' | 'columns') => `The number of ${what} must be at least 1.`,
  allGone: (what: 'rows' | 'columns') => `You can't delete all the ${what} on the sheet.`,
  allUnfrozenGone: (what: 'rows' | 'columns') =>
    `Sorry, it is not possible to delete all non-frozen ${what}.`,
  allHidden: (what: 'rows' | 'columns') => `You can't hide all the ${what} on the sheet.`,
  allFrozen: (what: 'rows' | 'columns') => `You can't freeze all visible ${what} on the sheet.`,
  noSheetLeft: "You can't remove all the sheets in a document.",
  noSheetVisible: "You can't remove all the visible sheets in a document.",
  sheetGone: (id: number) => `Sheet ${id} not found`,
  sheetNameLength: 'The sheet name cannot be greater than 100 characters.',
  violates: (a1: string) =>
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.`,
  listTooLong:
    'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  badColor: (color: string) => `Invalid color: ${color}`,
  propertyTooLong: 'Argument too large: value',
  storeFull:
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  timeout: (url: string) => `Timeout: ${url}`,
  unavailable: (url: string) => `Address unavailable: ${url}`,
  requestFailed: (url: string, status: number) =>
    `Request failed for ${url} returned code ${status}.`,
  badRecipient: (to: string) => `Invalid email: ${to}`,
  noMailQuota: 'Service invoked too many times for one day: email.',
  noOtherServer: 'This page reaches no other server: requests and mail work on Google only.',
  noChart: 'There is no such chart on the sheet.',
  noPermission: (call: string) => `You do not have permission to call ${call}`,
  noScope: (call: string, scope: string) =>
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`,
} as const;
