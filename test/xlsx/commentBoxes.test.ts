import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { readTexts } from '../../local/xlsx/zipParts';
import { sheetOf, workbookOf } from '../support/smallSnapshot';

test('a comment has a box that holds its text, beside hidden cells too', async () => {
  const sheet = sheetOf('A', {
    notes: { A2: '短', B3: `${'长'.repeat(40)}\n二`, C4: 'x' },
    columnWidths: [100, 150, 100, 300],
    hiddenColumns: [3],
    hiddenRows: [4, 5],
    rowHeights: { 3: 40 },
  });
  const texts = readTexts(await writeXlsx(workbookOf([sheet])));
  const vml = texts['xl/drawings/vmlDrawing1.vml'] ?? '';
  const anchors = [...vml.matchAll(/<x:Anchor>(.*?)<\/x:Anchor>/g)].map(([, anchor]) => anchor);
  expect(anchors).toEqual([
    // Column 2 has 150 pixels and column 3 none, so that 85 of 220 lie in column 4.
    '1,15,1,2,3,85,2,11',
    // Four lines, 80 pixels: row 3 has 40, rows 4 and 5 none, all others 20.
    '3,15,2,2,3,235,7,2',
    '3,15,5,2,3,235,6,11',
  ]);
});
