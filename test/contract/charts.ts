import { type Behaviour, same, thrown } from './assert';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LINE = () => Charts.ChartType.LINE;
const titled = (sheet: Sheet, title: string, a1 = 'A1:B4') =>
  sheet
    .newChart()
    .setChartType(LINE())
    .addRange(sheet.getRange(a1))
    .setNumHeaders(1)
    .setOption('title', title)
    .setPosition(6, 2, 10, 5)
    .build();
const a1s = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart | undefined) =>
  chart?.getRanges().map((range) => range.getA1Notation());
const anchor = (sheet: Sheet) => {
  const info = sheet.getCharts()[0]?.getContainerInfo();
  return [info?.getAnchorRow(), info?.getAnchorColumn(), info?.getOffsetX(), info?.getOffsetY()];
};

/** Charts that lie on a sheet. */
export const charts: Behaviour[] = [
  {
    name: 'a new sheet has no charts, pictures or drawings',
    run(sheet) {
      const laid = [sheet.getCharts(), sheet.getImages(), sheet.getDrawings()];
      same(
        laid.map(({ length }) => length),
        [0, 0, 0],
      );
    },
  },
  {
    name: 'a chart has an id once it lies on a sheet, and keeps what it was built with',
    run(sheet) {
      const built = titled(sheet, '甲');
      same(built.getChartId(), null);
      sheet.insertChart(built);
      const [chart] = sheet.getCharts();
      same(typeof chart?.getChartId(), 'number');
      same(chart?.getOptions().get('title'), '甲');
      same([a1s(chart), chart?.getNumHeaders()], [['A1:B4'], 1]);
      same(anchor(sheet), [6, 2, 10, 5]);
    },
  },
  {
    name: 'charts are listed as they were inserted, and keep their ids',
    run(sheet) {
      for (const title of ['a', 'b', 'c']) sheet.insertChart(titled(sheet, title));
      const before = sheet.getCharts();
      const second = before[1];
      if (second) sheet.removeChart(second);
      const after = sheet.getCharts();
      same(
        after.map((chart) => chart.getOptions().get('title')),
        ['a', 'c'],
      );
      same(
        after.map((chart) => chart.getChartId()),
        [before[0], before[2]].map((chart) => chart?.getChartId()),
      );
    },
  },
  {
    name: 'a chart that is modified keeps its id, and nothing changes before it is updated',
    run(sheet) {
      sheet.insertChart(titled(sheet, 'a'));
      const [chart] = sheet.getCharts();
      const id = chart?.getChartId();
      const moved = chart?.modify().setPosition(9, 3, 0, 0).build();
      same(anchor(sheet), [6, 2, 10, 5]);
      if (moved) sheet.updateChart(moved);
      same(anchor(sheet), [9, 3, 0, 0]);
      same(sheet.getCharts()[0]?.getChartId(), id);
      same(sheet.getCharts()[0]?.getOptions().get('title'), 'a');
    },
  },
  {
    name: 'charts and what they show follow inserted rows and columns',
    run(sheet) {
      sheet.insertChart(titled(sheet, 'a', 'B2:C4'));
      sheet.insertRowsBefore(3, 2);
      sheet.insertColumnBefore(1);
      same(anchor(sheet), [8, 3, 10, 5]);
      same(a1s(sheet.getCharts()[0]), ['C2:D6']);
      sheet.deleteRows(1, 1);
      same(anchor(sheet), [7, 3, 10, 5]);
      same(a1s(sheet.getCharts()[0]), ['C1:D5']);
    },
  },
  {
    name: 'a chart shows ranges of other sheets, renamed or not',
    run(sheet) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const other = book.insertSheet(`charted ${Date.now()}`);
      try {
        const chart = sheet
          .newChart()
          .setChartType(Charts.ChartType.PIE)
          .addRange(other.getRange('A1:A3'))
          .addRange(other.getRange('C1:C3'))
          .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
          .setPosition(1, 1, 0, 0)
          .build();
        sheet.insertChart(chart);
        other.setName(`${other.getName()} renamed`);
        const ranges = sheet.getCharts()[0]?.getRanges() ?? [];
        same(
          ranges.map((range) => [range.getSheet().getSheetId(), range.getA1Notation()]),
          [
            [other.getSheetId(), 'A1:A3'],
            [other.getSheetId(), 'C1:C3'],
          ],
        );
      } finally {
        book.deleteSheet(other);
      }
    },
  },
  {
    name: 'a chart leaves out what is hidden unless it is told to show it',
    run(sheet) {
      const { IGNORE_BOTH, SHOW_BOTH } = Charts.ChartHiddenDimensionStrategy;
      sheet.insertChart(titled(sheet, 'a'));
      const [chart] = sheet.getCharts();
      same(String(chart?.getHiddenDimensionStrategy()), String(IGNORE_BOTH));
      const changed = chart?.modify().setHiddenDimensionStrategy(SHOW_BOTH).build();
      if (changed) sheet.updateChart(changed);
      const [after] = sheet.getCharts();
      same(String(after?.getHiddenDimensionStrategy()), String(SHOW_BOTH));
    },
  },
  {
    name: 'a chart that is not on the sheet is neither removed nor updated',
    run(sheet) {
      const chart = titled(sheet, 'a');
      thrown(() => sheet.removeChart(chart));
      thrown(() => sheet.updateChart(chart));
      same(sheet.getCharts().length, 0);
    },
  },
  {
    name: 'the ranges of a chart can be replaced, its kind and direction too',
    run(sheet) {
      sheet.insertChart(titled(sheet, 'a'));
      const [chart] = sheet.getCharts();
      const changed = chart
        ?.modify()
        .clearRanges()
        .addRange(sheet.getRange('C1:D3'))
        .setChartType(Charts.ChartType.BAR)
        .setTransposeRowsAndColumns(true)
        .build();
      if (changed) sheet.updateChart(changed);
      const [after] = sheet.getCharts();
      same([a1s(after), after?.getTransposeRowsAndColumns()], [['C1:D3'], true]);
    },
  },
];
