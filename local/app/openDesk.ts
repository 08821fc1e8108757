import { ILayoutService } from '@univerjs/preset-sheets-core';
import { registerCustomFunctions } from '../engine/customFunctions';
import { Workbook } from '../engine/workbook';
import { customFunctionNames } from '../host/customFunctionNames';
import { nextProtectionOf } from '../host/savedWorkbook';
import { ChartLayer } from './charts/chartLayer';
import { ask, deskState, noteExecution, showInModal, showInSidebar, showToast } from './deskState';
import { calmDrawing } from './drawing';
import { fillIn } from './fillIn';
import { firstLook } from './firstLook';
import { keepSaved } from './keepSaved';
import { lastPlace } from './lastPlace';
import { ExtrasMirror } from './mirrorExtras';
import { type PageLanguage, textOf } from './pageLanguage';
import { readFormulasAhead } from './readFormulasAhead';
import { loadGlobals } from './script/browserRealm';
import type { Shown } from './script/messages';
import { ScriptThread } from './script/scriptThread';
import { createPageUniver } from './univer/createPageUniver';
import { quietDropdowns } from './univer/quietDropdowns';
import { UnsavedEdits } from './unsavedEdits';
import { watchEdits } from './watchEdits';
import type { KeptWorkbook } from './workbookStore';

const SCROLL_AFTER_MS = 100;
/** The grid is drawn first. */
const CALCULATE_AFTER_MS = 300;
/** TODAY() and NOW() follow the clock while nobody does anything. */
const MINUTE_MS = 60_000;

export interface DeskOptions {
  readonly container: HTMLElement;
  readonly language: PageLanguage;
  readonly script: string;
  readonly pages: Readonly<Record<string, string>>;
  /** Scopes that the manifest asks for. */
  readonly scopes: readonly string[];
  /** A saved workbook, or the name of a new one's first sheet. */
  readonly from: KeptWorkbook | string;
  /** Whether the workbook is this tab's to keep. */
  readonly mine: boolean;
  /** Keeps the workbook; false when it could not. */
  readonly save: (workbook: KeptWorkbook) => Promise<boolean>;
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** The workbook in its grid, the script bound to it, and what a person does told to the script. */
export async function openDesk(options: DeskOptions) {
  const { container, language, script, pages, scopes, from, mine, save } = options;
  const text = textOf(language);
  let lines: string[] = [];
  const stored =
    typeof from === 'string' ? { document: {}, user: {}, script: {} } : from.properties;
  const start = {
    script,
    pages,
    scopes,
    locale: language.replace('-', '_'),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const show = (shown: Shown) => {
    if (shown.what === 'toast') showToast(shown.value);
    else if (shown.what === 'log') lines.push(shown.value);
    else if (shown.what === 'menu') deskState.menus.value = [...deskState.menus.value, shown.value];
    else if (shown.what === 'sidebar') showInSidebar(shown.value);
    else showInModal(shown.value);
  };
  const thread = new ScriptThread(
    () => book,
    {
      ask,
      show,
      started: (fn) => {
        deskState.running.value = fn;
        drawing.started();
      },
      ended: (execution) => {
        deskState.running.value = undefined;
        drawing.ended();
        noteExecution({ at: new Date(), execution, lines });
        lines = [];
        showActive();
        saveSoon();
      },
      died: (fn) => {
        deskState.died.value = fn;
        return fillIn(text.died, { fn });
      },
    },
    stored,
    typeof from === 'string' ? 1 : nextProtectionOf(from.book),
    start,
  );
  const univer = await createPageUniver(container, language);
  void quietDropdowns(univer.univer);
  const book = new Workbook(univer, typeof from === 'string' ? from : from.book);
  registerCustomFunctions(book, customFunctions(script));
  const mirror = new ExtrasMirror(book);
  const drawing = calmDrawing(book);
  const seen = new Set<number>();
  /** There when the grid is drawn: what lies on it, and how high rows are, goes by that. */
  let charts: ChartLayer | undefined;
  const showActive = () => {
    const sheet = book.book.getActiveSheet();
    const id = book.idOf(sheet);
    mirror.show(id);
    if (!charts) return;
    if (!seen.has(id)) book.byScript(() => firstLook(sheet));
    seen.add(id);
    charts.drawSoon();
  };

  const edits = mine
    ? new UnsavedEdits(book, typeof from === 'string' ? 0 : (from.edits ?? 0))
    : undefined;
  watchEdits(book, (edit) => void thread.edited(edit).catch(() => undefined));
  const saveSoon = keepSaved(book, thread, edits, save);
  const focusGrid = () => univer.univer.__getInjector().get(ILayoutService).focus();
  book.activated = (sheet, row, column) => {
    // The sheet that came to the front is drawn before there is anything to scroll.
    setTimeout(() => {
      sheet.scrollToCell(Math.max(row - 4, 0), Math.max(column - 3, 0));
      focusGrid();
    }, SCROLL_AFTER_MS);
  };
  const placed = lastPlace.open(book);
  book.onActivate(showActive);
  showActive();
  await thread.run({ fn: 'onOpen', authMode: 'LIMITED', args: '[]' });
  charts = new ChartLayer(book, container, text);
  showActive();
  placed();
  if (mine) lastPlace.keep(book);
  edits?.repeat(text.notPlaced);
  const calculate = () => thread.inTurn(() => book.flush());
  setTimeout(
    () => void calculate().then(() => readFormulasAhead(book, () => thread.idle)),
    CALCULATE_AFTER_MS,
  );
  setInterval(() => void calculate(), MINUTE_MS);

  return {
    book,
    thread,
    /** What is typed goes into the grid, not into the sidebar. */
    focusGrid,
    /** Runs a global function as a menu or the sidebar does: JSON in, JSON out. */
    call: async (fn: string, args: readonly unknown[] = []): Promise<unknown> => {
      const json = await thread.run({ fn, authMode: 'FULL', args: JSON.stringify(args) });
      return json === undefined ? undefined : JSON.parse(json);
    },
  };
}

/** Functions for cells run on the page, in an instance of the script of their own, made when one is called. */
function customFunctions(script: string): Record<string, (...args: unknown[]) => unknown> {
  let globals: Record<string, unknown> | undefined;
  const call = (name: string, args: readonly unknown[]) => {
    globals ??= loadGlobals(script)();
    return (globals[name] as (...given: unknown[]) => unknown)(...args);
  };
  return Object.fromEntries(
    customFunctionNames(script).map((name) => [name, (...args) => call(name, args)]),
  );
}
