import { ILayoutService } from '@univerjs/preset-sheets-core';
import { registerCustomFunctions } from '../engine/customFunctions';
import { Workbook } from '../engine/workbook';
import { customFunctionNames } from '../host/customFunctionNames';
import type { SavedWorkbook } from '../host/savedWorkbook';
import { ChartLayer } from './charts/chartLayer';
import { ask, deskState, noteExecution, showInModal, showInSidebar, showToast } from './deskState';
import { calmDrawing } from './drawing';
import { fillIn } from './fillIn';
import { firstLook } from './firstLook';
import { ExtrasMirror } from './mirrorExtras';
import { type PageLanguage, textOf } from './pageLanguage';
import { loadGlobals } from './script/browserRealm';
import type { Shown } from './script/messages';
import { ScriptThread } from './script/scriptThread';
import { createPageUniver } from './univer/createPageUniver';
import { watchEdits } from './watchEdits';

const SCROLL_AFTER_MS = 100;
const SAVE_AFTER_MS = 100;
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
  readonly from: SavedWorkbook | string;
  /** Keeps the workbook, called when nothing runs; false when it could not. */
  readonly save: (workbook: SavedWorkbook) => Promise<boolean>;
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** The workbook in its grid, the script bound to it, and what a person does told to the script. */
export async function openDesk(options: DeskOptions) {
  const { container, language, script, pages, scopes, from, save } = options;
  const text = textOf(language);
  const univer = await createPageUniver(container, language);
  const book = new Workbook(univer, typeof from === 'string' ? from : from.book);
  registerCustomFunctions(book, customFunctions(script));
  const mirror = new ExtrasMirror(book);
  const charts = new ChartLayer(book, container, text);
  const drawing = calmDrawing(book);
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
  const seen = new Set<number>();
  const showActive = () => {
    const sheet = book.book.getActiveSheet();
    const id = book.idOf(sheet);
    mirror.show(id);
    if (!seen.has(id)) book.byScript(() => firstLook(sheet));
    seen.add(id);
    charts.drawSoon();
  };
  const thread = new ScriptThread(
    book,
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
    start,
  );

  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveNow = async () => {
    clearTimeout(timer);
    timer = undefined;
    // What a script has half done is not kept: after a reload the workbook is as it was before it.
    if (!thread.idle) return saveSoon();
    deskState.saved.value = await save({ book: book.save(), properties: thread.properties });
  };
  const saveSoon = () => {
    deskState.saved.value = false;
    clearTimeout(timer);
    timer = setTimeout(() => void saveNow(), SAVE_AFTER_MS);
  };
  addEventListener('pagehide', () => void (timer !== undefined && saveNow()));

  watchEdits(book, (edit) => void thread.edited(edit).catch(() => undefined));
  book.onChange(saveSoon);
  const focusGrid = () => univer.univer.__getInjector().get(ILayoutService).focus();
  book.activated = (sheet, row, column) => {
    // The sheet that came to the front is drawn before there is anything to scroll.
    setTimeout(() => {
      sheet.scrollToCell(Math.max(row - 4, 0), Math.max(column - 3, 0));
      focusGrid();
    }, SCROLL_AFTER_MS);
  };
  book.onActivate(showActive);
  showActive();
  await thread.run({ fn: 'onOpen', authMode: 'LIMITED', args: '[]' });
  // By now the grid is there to measure rows by.
  seen.clear();
  showActive();
  setTimeout(() => void thread.inTurn(() => book.flush()), CALCULATE_AFTER_MS);
  setInterval(() => void thread.inTurn(() => book.flush()), MINUTE_MS);

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

/** Functions for cells run on the page, in an instance of the script of their own. */
function customFunctions(script: string): Record<string, (...args: unknown[]) => unknown> {
  const globals = loadGlobals(script)();
  return Object.fromEntries(
    customFunctionNames(script).map((name) => [name, globals[name] as never]),
  );
}
