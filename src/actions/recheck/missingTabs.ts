import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import { sheetById } from '../../sheets/workbook';
import { SHARED_TABS, type SharedTab, STANDARD_TABS } from '../../tabs/model/tab';
import { campaignName, sharedNames } from '../../tabs/newCampaign/compileCampaign';
import { campaignsUnderWay, type Desk } from '../desk/openDesk';

export interface MissingTabs {
  /** Shared tabs that were deleted: they can be made anew. */
  readonly shared: readonly Exclude<SharedTab, 'overview'>[];
  /** What the tabs that were deleted were called when they were made, shared ones included. */
  readonly names: readonly string[];
  /** What a recheck says of them; empty when none is missing. */
  readonly said: string;
}

/** The tabs that 活动总览 knows and the workbook lacks: archived campaigns' are not asked for. */
export function missingTabs(desk: Desk, { language }: NonNullable<Desk['overview']>): MissingTabs {
  const locale = localeOf(language);
  const { recheck: texts } = locale.checks;
  const shared = SHARED_TABS.flatMap((kind) =>
    kind === 'overview' || desk.shared[kind] !== undefined ? [] : [kind],
  );
  const remade = shared.map((kind) => sharedNames(locale)[kind]);
  const own = campaignsUnderWay(desk).flatMap(({ code, sheets }) =>
    // An optional tab that was deleted is one that the campaign does without.
    STANDARD_TABS.filter((kind) => !sheetById(sheets[kind])).map((kind) =>
      campaignName(code, kind, locale),
    ),
  );
  const said = (text: string, names: readonly string[]) =>
    names.length > 0 ? fillIn(text, { names: names.join(texts.list) }) : '';
  return {
    shared,
    names: [...remade, ...own],
    said: said(texts.remade, remade) + said(texts.missing, own),
  };
}

/** Without 活动总览: no campaign was made yet, or it was deleted and others of ours are left. */
export function withoutOverview({ shared }: Pick<Desk, 'shared'>): string {
  const { checks, overview } = localeOf('zh-CN');
  const isGone = Object.keys(shared).length > 0;
  return isGone ? fillIn(checks.recheck.gone, { name: overview.tab }) : checks.recheck.none;
}
