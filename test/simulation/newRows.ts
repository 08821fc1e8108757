import { type Action, type Deed, type Draw, pick } from './deed';
import { cellId, type Ledger, wholeTab } from './ledger';
import { CAMPAIGNS, PLACES, type PlaceName, tabOf } from './places';

/** Someone fills the first empty row of a block. */
const newRow =
  (
    place: PlaceName,
    cells: (n: number, campaign: string) => Readonly<Record<string, string>>,
    asks: readonly PlaceName[] = [],
  ) =>
  (ledger: Ledger, draw: Draw): Deed => {
    const campaign = pick(CAMPAIGNS, draw[0]);
    const of = { campaign, place };
    const row = cells(ledger.next(), campaign);
    const label = PLACES[place].label
      .map((key) => row[key] ?? '')
      .join(' ')
      .trim();
    const refs = Object.keys(row).map((key) => ({ ...of, label, key }));
    return {
      told: `${Object.values(row).join(' | ')} → new row of ${tabOf(of)}`,
      act: (desk) => {
        const table = desk.table(of);
        const empty = table.all.find(({ text }) => text[PLACES[place].label[0]] === '');
        if (!empty) throw new Error(`no empty row in ${tabOf(of)}`);
        desk.fillRow(of, empty.row, Object.entries(row));
      },
      note: (noted) => {
        noted.addRow(of, label);
        for (const ref of refs) {
          const text = row[ref.key] ?? '';
          if (text !== '') noted.type(ref, { text, reads: text });
        }
        return [];
      },
      at: of,
      ties: {
        alone: refs.map(cellId),
        shared: [wholeTab(of)],
        asks: asks.map((of) => wholeTab({ campaign, place: of })),
      },
    };
  };

export const NEW_ROWS: readonly Action[] = [
  {
    name: 'new task',
    plan: newRow('tasks', (n) => ({
      name: `任务 ${n}`,
      platform: pick(['天猫', '抖音'], n),
      owner: `*人${n}`,
    })),
  },
  {
    name: 'new issue',
    plan: newRow('issues', (n, campaign) => ({
      campaign,
      platform: '天猫',
      kind: '技术',
      level: pick(['高', '中', '低'], n),
      problem: `卡顿 ${n}`,
    })),
  },
  {
    name: 'new feedback',
    // Who has the tasks that it is about is asked to deal with it.
    plan: newRow(
      'feedback',
      (n, campaign) => ({
        campaign,
        source: '客服',
        content: pick([`质量太差,要求退款 ${n}`, `很好用,推荐 ${n}`], n),
      }),
      ['tasks'],
    ),
  },
  {
    name: 'new partner',
    plan: newRow('partners', (n) => ({
      partner: `达人 ${n}`,
      tier: pick(['头部', '腰部'], n),
      platform: pick(['抖音', '小红书'], n),
    })),
  },
];
