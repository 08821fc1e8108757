import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
} from '@univerjs/core';
import { InsertSheetMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Workbook } from '../engine/workbook';
import { ROW_HEIGHTS } from './watchEdits';

const PREFIX = 'campaign-desk.edit.';

/** A change of the workbook as Univer carries it out. */
interface Change {
  readonly id: string;
  readonly params: {
    readonly unitId: string;
    readonly subUnitId?: string;
    readonly sheet?: { readonly id?: string };
  };
}

/**
 * What a person did since the workbook was saved last, kept in the browser at once: the workbook itself is saved
 * when nothing runs, and a page that is left before would lose it. Numbers go on from page to page; a saved workbook
 * says up to which one it has them.
 */
export class UnsavedEdits {
  /** Number of the last change that a person made. */
  private last: number;
  /** What is there from the page that was left, until it is done again. */
  private left: readonly Change[];
  private isKept = true;

  constructor(
    private readonly book: Workbook,
    private readonly savedBefore: number,
  ) {
    const numbers = keptNumbers();
    const missing = numbers.filter((n) => n > savedBefore);
    this.left = missing.map((n) => JSON.parse(localStorage.getItem(PREFIX + n) as string));
    this.last = Math.max(savedBefore, ...numbers);
    this.commands().beforeCommandExecuted((command, options) => this.note(command, options));
    // What there was no room for must not be lost without a word.
    addEventListener('beforeunload', (event) => void (this.isKept || event.preventDefault()));
  }

  /** Number of the last change that the workbook has by now. */
  get upTo(): number {
    return this.left.length > 0 ? this.savedBefore : this.last;
  }

  /**
   * Does again what was done before the page was left, as the person did it: the script is told. What was typed into
   * a sheet that a broken run had begun goes into a sheet of that name, at the same cells.
   */
  repeat(nameOfLost: string): void {
    const { left, last } = this;
    this.left = [];
    const sheetOf = this.sheetsFor(left, nameOfLost);
    for (const { id, params } of left) {
      const subUnitId = sheetOf.get(params.subUnitId) ?? params.subUnitId;
      if (subUnitId !== params.subUnitId && id !== SetRangeValuesMutation.id) continue;
      this.commands().syncExecuteCommand(id, { ...params, ...(subUnitId && { subUnitId }) });
    }
    // Each is kept again under a new number by now.
    this.saved(last);
  }

  /** The workbook was saved with all changes up to a number. */
  saved(upTo: number): void {
    for (const n of keptNumbers()) if (n <= upTo) localStorage.removeItem(PREFIX + n);
    if (upTo === this.last) this.isKept = true;
  }

  /** New sheets in place of those that values were typed into and that are not there. */
  private sheetsFor(changes: readonly Change[], name: string): Map<string | undefined, string> {
    const made = new Set(
      changes.flatMap(({ id, params }) =>
        id === InsertSheetMutation.id ? [params.sheet?.id] : [],
      ),
    );
    const gone = changes.flatMap(({ id, params: { subUnitId } }) =>
      id === SetRangeValuesMutation.id &&
      subUnitId !== undefined &&
      !made.has(subUnitId) &&
      !this.book.book.getSheetBySheetId(subUnitId)
        ? [subUnitId]
        : [],
    );
    const taken = new Set(this.book.sheets().map(({ sheet }) => sheet.getSheetName()));
    return new Map(
      [...new Set(gone)].map((id) => {
        let free = name;
        for (let n = 2; taken.has(free); n++) free = `${name} ${n}`;
        taken.add(free);
        return [id, this.book.sheet(this.book.insertSheet(free, 0)).getSheetId()];
      }),
    );
  }

  private note({ id, type, params }: ICommandInfo, options?: IExecutionOptions): void {
    if (type !== CommandType.MUTATION || this.book.isScripting || options?.fromFormula) return;
    const { unitId } = (params ?? {}) as Partial<Change['params']>;
    if (unitId !== 'workbook' || id.startsWith('formula.') || ROW_HEIGHTS.has(id)) return;
    this.last += 1;
    try {
      localStorage.setItem(PREFIX + this.last, JSON.stringify({ id, params }));
    } catch {
      this.isKept = false;
    }
  }

  private commands = (): ICommandService => this.book.univer.__getInjector().get(ICommandService);
}

/** Forgets them with the workbook that they belong to. */
export function forgetEdits(): void {
  for (const n of keptNumbers()) localStorage.removeItem(PREFIX + n);
}

function keptNumbers(): number[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)))
    .sort((a, b) => a - b);
}
