import { type Action, type Deed, type Draw, pick } from './deed';
import type { Figure, Ledger } from './ledger';
import { CAMPAIGNS } from './places';
import { LABELS } from './values';

const day = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** Someone pastes an export of yesterday into a tab of its own and imports it; a second time it is known. */
function importExport(ledger: Ledger, draw: Draw): Deed | undefined {
  const campaign = pick(CAMPAIGNS, draw[0]);
  const platform = pick(['天猫', '抖音'], draw[1]);
  const known = ledger.figures.some(
    (f) => f.campaign === campaign && f.platform === platform && f.day === ledger.day - 1,
  );
  // What 数据记录 has of a day already an import leaves as it is.
  if (known) return undefined;
  const [n, orders] = [ledger.next(), ledger.next()];
  const rows = [
    ['日期', '平台', 'UV', '订单量'],
    [day(ledger.day - 1), platform, String(60_000 + n), String(1_500 + orders)],
  ];
  const of = { campaign, day: ledger.day - 1, slot: LABELS.wholeDay, platform };
  const figures: Figure[] = [
    { ...of, metric: 'UV', value: 60_000 + n },
    { ...of, metric: '订单量', value: 1_500 + orders },
  ];
  const sheet = `导出${n}`;
  return {
    told: `import ${campaign} ${platform} ${figures.map(({ value }) => value).join(', ')}`,
    act: (desk) => {
      const { user, answers } = desk.host;
      if (!user.sheets().some(({ name }) => name === sheet)) {
        user.addTab(sheet);
        user.paste(sheet, 'A1', rows);
      }
      user.open(sheet);
      answers.push(campaign, 'ok');
      desk.call('askImport');
      answers.length = 0;
    },
    note: (noted) => {
      noted.figures.push(...figures);
      return figures;
    },
    isCall: true,
    ties: { alone: [`${campaign} wholeDay`, `all of ${campaign} monitor`] },
  };
}

export const EXPORTS: readonly Action[] = [{ name: 'import', plan: importExport, calls: 60 }];
