import { campaignValues, type Scope } from '../tabs/compiler/compileFormula';
import { lackingParts } from '../tabs/compiler/readLayout';
import { isOlder } from '../tabs/isOlder';
import { readSignature } from '../tabs/model/signature';
import { addBlock } from './addBlock';
import { addParts } from './addParts';
import { layoutsBeside } from './layoutsBeside';
import { formulaEdit } from './lostFormulas';
import type { Step } from './migrations/steps';
import { stepsAfter } from './migrations/stepsAfter';
import { isTab, type OurTab, tabFrom } from './ourTab';
import { overviewOf } from './overviewOf';
import { partsOf } from './partsOf';
import { perExecution } from './perExecution';
import { redefineColumns } from './redefineColumns';
import { rekey } from './rekey';
import { reorderBlocks } from './reorderBlocks';
import { repairCampaignRows } from './repairCampaignRows';
import { repairFormats } from './repairFormats';
import { repairFormulas } from './repairFormulas';
import { repairKeys } from './repairKeys';
import { sign } from './signedSheets';
import { isUnlocked, withEditLock } from './withDocumentLock';
import { sendChanges } from './workbook';
import { writeCells } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets that are being brought up: formulas of one may name columns of another, and the other way round. */
const atWork = perExecution(() => new Set<number>());

/**
 * Brings a tab of an earlier layout up to that of its definition, step by step: renamed keys, then the columns
 * and figures that it lacks with formats, rules and formulas. What a step did is kept in A1, so that the
 * next run goes on where one broke off, and every part may be done twice. Cells that are there are not
 * written. Gives whether the tab must be read again. Waits for the lock; without one it does nothing, and the
 * tab is for a recheck, since two executions would each insert columns.
 */
export function bringUp(sheet: Sheet): boolean {
  const id = sheet.getSheetId();
  if (atWork().has(id)) return false;
  atWork().add(id);
  try {
    return withEditLock(() => !isUnlocked() && climb(sheet))?.result ?? false;
  } finally {
    atWork().delete(id);
  }
}

/** What a look at a sheet gives; after one that sees a tab of an earlier version, that is brought up. */
export function upToDate<T>(sheet: Sheet, look: () => T | 'older' | undefined): T | undefined {
  const seen = look();
  if (seen !== 'older') return seen;
  const now = bringUp(sheet) ? look() : undefined;
  return now === 'older' ? undefined : now;
}

/** Whoever had the lock before may have done it. */
function climb(sheet: Sheet): boolean {
  const found = partsOf(sheet);
  if (!found || !isOlder(found.signature)) return found !== undefined;
  const others = layoutsBeside(found.signature.campaign, bringUp);
  const steps = stepsAfter(found.signature);
  for (const step of steps) {
    const our = step.renamed || step.reordered || step.blocks ? partsOf(sheet) : undefined;
    if (our && step.renamed) rekey(our, step.renamed);
    if (our && step.reordered) reorderBlocks(our);
    if (our && step.blocks) addBlocks(our, others);
    if (step.to < found.tab.layout) keep(sheet, step.to, steps);
  }
  const risen = withLostKeys(sheet, steps);
  if (!risen) return false;
  addParts(risen, others);
  const our = partsOf(sheet);
  if (!our) return false;
  redefineColumns(our, steps, others);
  refigure(our, steps, others);
  fill(our, others);
  keep(sheet, our.tab.layout, steps);
  sendChanges();
  return true;
}

/** The new blocks of a tab. Each is read for anew: the one before has moved the rows. */
function addBlocks(first: OurTab, others: Scope['others']): void {
  for (const { key } of lackingParts(first.tab, first.layout).blocks) {
    const our = partsOf(first.sheet);
    const block = our && lackingParts(our.tab, our.layout).blocks.find((one) => one.key === key);
    if (block) addBlock(our, block, others);
  }
}

/** The tab with the keys again that someone has lost: what it lacks else is new. */
function withLostKeys(sheet: Sheet, steps: readonly Step[]): OurTab | undefined {
  const our = partsOf(sheet);
  if (!our) return undefined;
  const isNew = (block: string, key: string) =>
    steps.some(({ added }) => added?.[block]?.includes(key));
  const { columns, summary } = lackingParts(our.tab, our.layout);
  const isLost = columns.some(({ block, column }) => !isNew(block.key, column.key));
  if (!isLost && summary.length === 0) return our;
  return repairKeys(sheet, our.signature, isNew) > 0 ? partsOf(sheet) : our;
}

function fill(our: OurTab, others: Scope['others']): void {
  const { layout: own, locale, signature } = our;
  const scope = { own, others, locale, values: campaignValues(signature.campaign) };
  repairFormulas(our, scope);
  const whole = tabFrom(our.sheet, signature, our.values);
  if (isTab(whole, 'overview')) repairCampaignRows(overviewOf(whole), bringUp);
  repairFormats(our, scope);
}

/** Figures of the summary that say something else today. */
function refigure(our: OurTab, steps: readonly Step[], others: Scope['others']): void {
  const { layout: own, tab, locale, signature } = our;
  const scope = { own, others, locale, values: campaignValues(signature.campaign) };
  const isOther = (key: string) => steps.some(({ refigured }) => refigured?.includes(key));
  const edits = tab.summary.flatMap(({ key, formula }) => {
    const column = own.summary[key];
    if (formula === undefined || column === undefined || !isOther(key)) return [];
    return formulaEdit(own.summaryRow, column, formula, scope);
  });
  writeCells(our, edits);
}

/** Notes how far the tab has come, and which rows it is owed since. */
function keep(sheet: Sheet, layout: number, steps: readonly Step[]): void {
  const now = readSignature(sheet.getRange(1, 1).getValue());
  if (!now) return;
  const owed = steps
    .filter(({ to }) => to > now.layout && to <= layout)
    .flatMap(({ rows = [] }) => rows);
  const all = [...(now.owed ?? []), ...owed];
  sign(sheet, { ...now, layout, ...(all.length > 0 ? { owed: all } : {}) });
}
