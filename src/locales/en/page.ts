/** The page on which the add-on is tried without a Google account. */
export const page = {
  title: 'Campaign Desk · local trial',
  local: 'local trial',
  localHelp: 'Data stays in this browser; nothing is uploaded.',
  /** Until the page's script is there. */
  arriving:
    'Loading; the first time takes a moment. If nothing happens for long, look whether the address begins with https://: opening the file itself does not work.',
  loading: 'Opening the workbook…',
  ready: 'Ready',
  running: 'Running {fn}…',
  newBook: 'New workbook',
  restoreDemo: 'Restore the demo',
  retroDemo: 'See the retro',
  playing: 'Opening the demo…',
  playingScene: 'Opened for the first time, 618 is being played: step {at} of {of} · {name}',
  /** Scenes of the demo, said while it is played. */
  scenes: {
    launch: 'the launch campaign that is archived',
    create: 'setting up the tabs of 618',
    plan: 'plan and approvals',
    prep: 'tasks of the preparation',
    content: 'content published, thresholds set',
    figures: 'figures by day and slot',
    board: 'the board: live figures and alerts',
    records: 'issues, feedback, partners',
    retro: 'retro and closing',
    next: 'Double-11, with what was learnt',
  },
  download: 'Download .xlsx',
  /** Files to download beside a page that was built for a host. */
  samples: {
    link: 'Sample files',
    title: 'Campaign Desk · sample files',
    intro:
      'For Excel, WPS or LibreOffice. Formulas, dropdowns and colours by rule work there; the menu, alerts and the retro that writes itself need Google Sheets or the trial page, as the last sheet of each file says.',
    demo: 'The 618 demo, in three stages',
    stages: { prep: 'being prepared', live: 'under way', retro: 'reviewed' },
    scenarios: 'Eight scenarios, as they are when just made',
    /** Name of a campaign that is made to be looked at. */
    campaign: 'Sample: {scenario}',
    size: '{kb} KB',
    back: 'Open the trial page',
  },
  language: 'Language',
  log: 'Executions',
  closeLog: 'Close the list of executions',
  closeDialog: 'Close dialog',
  closeSidebar: 'Close the sidebar',
  logEmpty: 'Nothing has run yet. Change a cell, or choose from the menu.',
  logColumns: {
    time: 'Time',
    fn: 'Function',
    ms: 'Took',
    calls: 'Service calls',
    result: 'Result',
  },
  done: 'Done',
  failed: 'Failed: {message}',
  milliseconds: '{ms} ms',
  confirmNew:
    'Make a new, empty workbook? It takes the place of this one. You may download the .xlsx first.',
  confirmDemo:
    'Restore the 618 demo? It takes the place of this workbook. You may download the .xlsx first.',
  confirmRetro:
    'Open the retro stage of the demo? 618 is over, the launch campaign is archived, Double-11 carries what was learnt. The workbook that is open now will be replaced; “Download .xlsx” keeps a copy.',
  ok: 'OK',
  cancel: 'Cancel',
  closeToast: 'Close the message',
  answer: 'Answer',
  otherTab:
    'This workbook is open in another tab: changes made here are not saved. Close one of them, then reload.',
  notSaved: 'Could not be saved in the browser: {message}. Download the .xlsx to keep a copy.',
  saved: 'Saved',
  demoFailed:
    'The demo is not ready: {message}. Reload to try again, or begin with a new workbook.',
  downloadFailed: 'The .xlsx could not be made: {message}',
  died: 'The script stopped while {fn} was running (out of memory, or silent for too long) and may not have finished. What it wrote is in the sheet: press “Check again” to make up for the rest, then go on as usual.',
  recheckNow: 'Check again',
  notIsolated:
    'This page cannot open: the script and the sheet have to share memory, and the browser does not allow it here. Use a recent Chrome, Edge or Firefox, no private window, and an https:// address; on your own computer the http://127.0.0.1 address that npm start prints, not the file itself.',
  notOpened:
    'The workbook could not be opened: {message}. Reload to try again, or begin anew with the demo: the workbook that was here is set aside in this browser and not lost.',
  openDemo: 'Begin anew with the demo',
  /** What the grid says while it calculates. */
  calculation: {
    calculating: 'Calculating…',
    arrayAnalysis: 'Analysing array formulas…',
    arrayCalculation: 'Calculating array formulas…',
  },
  chart: { parts: '. ', series: '{name}: {values}', list: ', ', none: '–' },
  /** Name of a sheet with what was typed into one that is gone after a reload. */
  notPlaced: 'Not put back',
  firstSheet: 'Sheet1',
};
