import { foldSigns } from '../../core/signs/foldSigns';
import { fillIn } from '../../locales/fillIn';
import { keyOfMetric } from '../../locales/keyOfWord';
import { giveFormats } from '../../sheets/giveFormats';
import { tabById } from '../../sheets/openOurTab';
import { openTable, type Table } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { showToast } from '../../sheets/workbook';
import { writeCells } from '../../sheets/writeCells';
import type { Area } from '../../tabs/model/area';
import { formatOfUnit } from '../../tabs/model/numberFormats';
import { STOCK_LEFT } from '../../tabs/plan/planFormulas';
import { registeredCampaign } from '../desk/openCampaign';
import { planCell } from './planCell';

/**
 * Products that get a stop line after the campaign was made are watched like those of the wizard: a free row of the
 * board takes 库存余量(product), with the place, the owner and the action of the stock that is watched already. Only
 * when somebody types into the products: other edits cost nothing.
 */
export function watchProducts(
  our: OurTab<'plan'>,
  { block, rows }: Table<'plan', 'products'>,
  edited: Area | undefined,
): void {
  const isEdited =
    edited && edited.row < block.lastRow && edited.row + edited.rows > block.firstRow;
  const stopped = rows.filter(({ is }) => is.product !== '' && is.stopLine !== '');
  if (!isEdited || stopped.length === 0) return;
  const { campaign: code, language } = our.signature;
  const found = registeredCampaign(code);
  if ('issue' in found) return;
  const monitor = tabById('monitor', found.campaign.sheets.monitor, language, code);
  if (!monitor) return;
  const board = openTable(monitor, 'board');
  const like = board.rows.find(({ is }) => keyOfMetric(is.metric) === 'stock');
  if (!like) return;
  const { open, close, added, full } = our.locale.monitor.product;
  const nameOf = (product: string) => our.locale.metrics.stock.name + open + product + close;
  const watched = new Set(board.rows.map(({ is }) => foldSigns(is.metric)));
  const free = board.rows.filter(({ is }) => is.metric === '');
  const missing = stopped.filter(({ is }) => !watched.has(foldSigns(nameOf(is.product))));
  for (const { is } of missing) {
    const place = free.shift();
    const { platform, unit, direction, owner, action } = like.is;
    if (!place) {
      showToast(fillIn(full, { product: is.product, tab: monitor.layout.name }), '');
      break;
    }
    const metric = nameOf(is.product);
    // Free rows have their formulas.
    board.set(place.row, {
      ...{ metric, platform, unit, direction, owner, action },
      threshold: is.stopLine,
    });
    const { target, live } = board.block.columns;
    const format = formatOfUnit(unit);
    giveFormats(
      monitor,
      [target, live].map((column) => ({ row: place.row, column: column as number, format })),
    );
    showToast(fillIn(added, { metric, tab: monitor.layout.name }), '');
  }
  board.write();
  const shown = missing.filter(({ is }) => is.left === null);
  writeCells(
    our,
    shown.map(({ row }) => ({
      row,
      column: block.columns.left as number,
      // As products of the wizard have it.
      value: planCell(our, ['products', row, 'left'], STOCK_LEFT, { monitor: monitor.layout }),
    })),
  );
}
