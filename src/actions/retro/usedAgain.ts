import type { Candidate } from '../../core/retro/candidate';
import { reuseCandidates, type UsedPiece } from '../../core/retro/reuseCandidates';
import { openTable } from '../../sheets/openTable';
import { known } from '../../tabs/kinds/unread';
import type { OpenRetro } from './openRetro';

/** Content and material that did best, and what is not worth another time, by the figures of their tabs. */
export function usedAgain({ campaign, tab }: OpenRetro): Candidate[] {
  // One that the campaign never had is not missing.
  const own = <K extends 'calendar' | 'materials'>(kind: K) =>
    campaign.sheets[kind] === undefined ? undefined : tab(kind);
  const [calendar, materials] = [own('calendar'), own('materials')];
  const content = calendar ? openTable(calendar, 'content').rows : [];
  const goods = materials ? openTable(materials, 'goods').rows : [];
  const coupons = materials ? openTable(materials, 'coupons').rows : [];
  return [
    ...reuseCandidates(
      'content',
      content.flatMap(({ is }) =>
        piece(`${is.channel} ${is.theme}`.trim(), known(is.interactions), known(is.exposure)),
      ),
    ),
    ...reuseCandidates(
      'material',
      goods.flatMap(({ is }) => piece(is.material, known(is.clicks), known(is.exposure))),
    ),
    ...reuseCandidates(
      'material',
      coupons.flatMap(({ is }) => piece(is.coupon, known(is.used), known(is.claimed))),
    ),
  ];
}

function piece(name: string, part?: number, whole?: number): UsedPiece[] {
  return name === '' || part === undefined || whole === undefined ? [] : [{ name, part, whole }];
}
