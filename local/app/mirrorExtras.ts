import { ICommandService } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from '@univerjs/preset-sheets-data-validation';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/preset-sheets-note';
import type { Rule } from '../engine/protocol';
import { sheetOperations } from '../engine/sheetOperations';
import type { Workbook } from '../engine/workbook';
import { areasOf } from './areasOf';
import { dropdown } from './dropdown';
import { cutRule, gridRule, rangeOf } from './gridRule';

const UNIT = 'workbook';
/** Rows below the last filled one that rules reach. */
const SPARE_ROWS = 5;
const STEP_ROWS = 10;
const NOTE_SIZE = { width: 260, height: 110, show: false } as const;

/** What a sheet of the grid shows of what is kept beside its cells. */
interface Shown {
  rules: readonly string[];
  rulesJson: string;
  /** What the rules were made from. */
  made: readonly Rule[];
  validations: readonly string[];
  validationsVersion: number;
  notes: Map<string, string>;
  notesVersion: number;
}

/**
 * Shows rules, dropdowns and notes, which are kept beside the workbook, in the grid. Only what
 * changed since a sheet was last shown is touched, and nothing of what people made by the grid's
 * own menus.
 */
export class ExtrasMirror {
  private readonly shown = new Map<number, Shown>();
  private readonly commands: ICommandService;
  private readonly model: ConditionalFormattingRuleModel;
  private ids = 0;

  constructor(private readonly book: Workbook) {
    const injector = book.univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.model = injector.get(ConditionalFormattingRuleModel);
    this.followPeoplesNotes();
  }

  show(id: number): void {
    const shown = this.shown.get(id) ?? newlyShown();
    this.shown.set(id, shown);
    const subUnitId = this.book.sheet(id).getSheetId();
    this.book.byScript(() => {
      this.showRules(id, subUnitId, shown);
      this.showValidations(id, subUnitId, shown);
      this.showNotes(id, subUnitId, shown);
    });
  }

  private showRules(id: number, subUnitId: string, shown: Shown): void {
    const filled = sheetOperations.extent(this.book, id).row;
    // In steps, so that a new row does not make all rules anew.
    const last = Math.ceil((filled + SPARE_ROWS) / STEP_ROWS) * STEP_ROWS;
    const rules = this.book.extrasOf(id).rules.flatMap((rule) => cutRule(rule, last));
    const json = JSON.stringify(rules);
    const there = this.ourRules(subUnitId, shown, rules);
    const isThere =
      there.length === shown.rules.length && shown.rules.every((id) => there.includes(id));
    if (json === shown.rulesJson && isThere) return;
    shown.rulesJson = json;
    for (const cfId of there) this.run(DeleteConditionalRuleMutation.id, { subUnitId, cfId });
    // The grid puts each new rule before the others.
    shown.rules = [...rules].reverse().map((rule) => {
      const cfId = this.nextId();
      this.run(AddConditionalRuleMutation.id, { subUnitId, rule: gridRule(rule, cfId) });
      return cfId;
    });
  }

  /** Where rows come between others the grid makes several rules of one, under ids of its own. */
  private ourRules(subUnitId: string, shown: Shown, rules: readonly Rule[]): string[] {
    const known = new Set(shown.rules);
    const looks = new Set([...rules, ...shown.made].map((rule) => lookOf(gridRule(rule, '').rule)));
    shown.made = rules;
    const there = this.model.getSubunitRules(UNIT, subUnitId) ?? [];
    return there
      .filter(({ cfId, rule }) => known.has(cfId) || looks.has(lookOf(rule)))
      .map(({ cfId }) => cfId);
  }

  private showValidations(id: number, subUnitId: string, shown: Shown): void {
    const { validations } = this.book.extrasOf(id);
    if (validations.version === shown.validationsVersion) return;
    shown.validationsVersion = validations.version;
    for (const ruleId of shown.validations)
      this.run(RemoveDataValidationMutation.id, { subUnitId, ruleId });
    const lists = areasOf(validations.cells(), (v) => JSON.stringify(v)).filter(
      ({ value }) => value.type === 'VALUE_IN_LIST',
    );
    shown.validations = lists.map(({ value, areas }) => {
      const uid = this.nextId();
      const rule = { uid, ranges: areas.map(rangeOf), ...dropdown(value) };
      this.run(AddDataValidationMutation.id, { subUnitId, rule });
      return uid;
    });
  }

  private showNotes(id: number, sheetId: string, shown: Shown): void {
    const { notes } = this.book.extrasOf(id);
    if (notes.version === shown.notesVersion) return;
    shown.notesVersion = notes.version;
    const now = new Map(notes.cells().map(([row, column, text]) => [`${row},${column}`, text]));
    for (const cell of shown.notes.keys())
      if (!now.has(cell)) this.run(RemoveNoteMutation.id, { sheetId, ...cellOf(cell) });
    for (const [cell, note] of now)
      if (shown.notes.get(cell) !== note) {
        const { row, col } = cellOf(cell);
        const content = { id: this.nextId(), row, col, note, ...NOTE_SIZE };
        this.run(UpdateNoteMutation.id, { sheetId, row, col, note: content });
      }
    shown.notes = now;
  }

  /** Notes that people write in the grid are kept where scripts find them. */
  private followPeoplesNotes(): void {
    this.commands.onCommandExecuted(({ id, params }) => {
      if (this.book.isScripting) return;
      if (id !== UpdateNoteMutation.id && id !== RemoveNoteMutation.id) return;
      const { sheetId, row, col, note } = params as {
        sheetId: string;
        row?: number;
        col?: number;
        note?: { note: string };
      };
      const sheet = this.book.known.idOf(sheetId);
      if (sheet === undefined || row === undefined || col === undefined) return;
      this.book.extrasOf(sheet).notes.set(row + 1, col + 1, note?.note);
    });
  }

  private run(command: string, params: object): void {
    this.commands.syncExecuteCommand(command, { unitId: UNIT, ...params });
  }

  private nextId = () => `campaign-desk-${++this.ids}`;
}

/** A rule of the grid whatever rows its formula names, which move with it. */
const lookOf = (rule: object) => JSON.stringify(rule).replace(/\d+/g, '');

function newlyShown(): Shown {
  return {
    rules: [],
    rulesJson: '[]',
    made: [],
    validations: [],
    validationsVersion: -1,
    notes: new Map(),
    notesVersion: -1,
  };
}

function cellOf(cell: string): { row: number; col: number } {
  const [row = 0, column = 0] = cell.split(',').map(Number);
  return { row: row - 1, col: column - 1 };
}
