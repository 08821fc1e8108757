import { render } from 'preact';
import { DialogBox } from './chrome/dialogBox';
import { ExecutionLog } from './chrome/executionLog';
import { Header, type HeaderActions } from './chrome/header';
import { MenuBar } from './chrome/menuBar';
import { ModalFrame } from './chrome/modalFrame';
import { SidebarFrame } from './chrome/sidebarFrame';
import { Toasts } from './chrome/toasts';
import { Warnings } from './chrome/warnings';
import { ask, deskState } from './deskState';
import { downloadXlsx } from './downloadXlsx';
import { fillIn } from './fillIn';
import { isIsolated } from './isolation';
import { load } from './load';
import { loadDemo } from './loadDemo';
import { type Desk, openDesk } from './openDesk';
import { pageLanguage, textOf } from './pageLanguage';
import { type KeptWorkbook, workbookStore } from './workbookStore';
import './page.css';

const language = pageLanguage();
const text = textOf(language);
/** What the page is to begin with when it has been asked to begin again: nothing, or a stage of the demo. */
const START = 'campaign-desk.start';
type Start = 'empty' | 'live' | 'retro';
/** The workbook is given up: nothing of it is saved any more, or it would be back after the reload. */
let givenUp = false;

document.documentElement.lang = language;
document.title = text.title;
const loading = document.getElementById('loading') as HTMLElement;
void open().catch(notOpened);

async function open(): Promise<void> {
  const container = document.getElementById('grid') as HTMLElement;
  // Without it the script's thread cannot wait for the grid.
  if (!(await isIsolated())) {
    loading.textContent = text.notIsolated;
    return;
  }
  loading.textContent = text.loading;
  const mine = await workbookStore.take();
  if (!mine) deskState.warning.value = text.otherTab;
  const [script, pages, scopes, from] = await Promise.all([
    load('script/Code.js').then((r) => r.text()),
    load('script/pages.json').then((r) => r.json()),
    load('script/scopes.json').then((r) => r.json()),
    workbook(),
  ]);
  const save = async (saved: KeptWorkbook) => {
    if (!mine || givenUp) return false;
    try {
      await workbookStore.save(saved);
      return true;
    } catch (error) {
      deskState.warning.value = fillIn(text.notSaved, { message: (error as Error).message });
      return false;
    }
  };
  const desk = await openDesk({ container, language, script, pages, scopes, from, mine, save });
  loading.remove();
  render(<Chrome desk={desk} />, document.getElementById('chrome') as HTMLElement);
  // For the browser tests, and for whoever opens the console.
  Object.assign(window, { desk });
  document.body.dataset.ready = 'yes';
}

/** What was open here before; else an empty workbook if one was asked for, else the demo. */
async function workbook(): Promise<KeptWorkbook | string> {
  const asked = sessionStorage.getItem(START);
  sessionStorage.removeItem(START);
  // The page that was left went on until it was.
  if (asked !== null) workbookStore.forgetBeside();
  const saved = await workbookStore.load();
  if (saved) return saved;
  const start = asked ?? 'live';
  if (start === 'empty') return text.firstSheet;
  try {
    return await loadDemo(start, language, loading);
  } catch (error) {
    deskState.warning.value = fillIn(text.demoFailed, { message: (error as Error).message });
    return text.firstSheet;
  }
}

/** Says why there is no workbook, and how to go on. */
function notOpened(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const openDemo = () => void workbookStore.setAside().then(() => location.reload());
  render(
    <>
      {fillIn(text.notOpened, { message })}{' '}
      <button type="button" onClick={openDemo}>
        {text.openDemo}
      </button>
    </>,
    loading,
  );
}

async function startAgain(question: string, start: Start): Promise<void> {
  if ((await ask({ message: question, kind: 'confirm' })) === undefined) return;
  givenUp = true;
  await workbookStore.clear();
  sessionStorage.setItem(START, start);
  location.reload();
}

async function download(desk: Desk): Promise<void> {
  try {
    await desk.thread.inTurn(() => downloadXlsx(desk));
  } catch (error) {
    deskState.warning.value = fillIn(text.downloadFailed, { message: (error as Error).message });
  }
}

function Chrome({ desk }: { desk: Desk }) {
  const actions: HeaderActions = {
    newBook: () => void startAgain(text.confirmNew, 'empty'),
    restoreDemo: () => void startAgain(text.confirmDemo, 'live'),
    retroDemo: () => void startAgain(text.confirmRetro, 'retro'),
    download: () => void download(desk),
  };
  return (
    <>
      <Header text={text} language={language} actions={actions}>
        <MenuBar run={(fn) => void desk.call(fn).catch(() => undefined)} />
      </Header>
      <Warnings text={text} recheck={() => void desk.call('recheckAll').catch(() => undefined)} />
      <SidebarFrame text={text} call={desk.call} />
      <ModalFrame text={text} call={desk.call} />
      <ExecutionLog text={text} />
      <Toasts text={text} />
      <DialogBox text={text} />
    </>
  );
}
