import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import { pasteRows, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';

const LIBRARY = { sheet: '经验库', block: 'lessons', first: 'lesson' };

let host: Host;
withCampaign618((opened) => {
  host = opened;
});

test('counts stand beside their lessons where a row between them was emptied', () => {
  const lessons = [['提前压测'], ['赠品要好看'], ['尽早推广']];
  pasteRows(host, LIBRARY, ['lesson'], lessons);
  const { id } = readTable(host, '经验库', 'lessons', 'lesson').rows[1]?.text ?? {};
  expect(id).toBe('L2');
  typeRow(host, LIBRARY, ({ text }) => text.id === 'L2', { lesson: '', id: '' });
  const request = {
    ...campaign618,
    code: 'B',
    scale: 'small',
    lessons: [{ id: 'L1' }, { id: 'L3' }],
  };
  expect(host.call('createCampaign', request)).toMatchObject({ ok: true });
  const used = readTable(host, '经验库', 'lessons', 'lesson').all.slice(0, 3);
  expect(used.map(({ text }) => [text.lesson, text.used])).toEqual([
    ['提前压测', '1'],
    ['', ''],
    ['尽早推广', '1'],
  ]);
});
