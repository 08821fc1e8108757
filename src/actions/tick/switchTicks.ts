import { timeText } from '../../core/dates/timeText';
import type { Issue } from '../../core/issue';
import { localeOf } from '../../locales/localeOf';
import { tabById } from '../../sheets/openOurTab';
import { serialReader } from '../../sheets/serialReader';
import {
  forgetOwner,
  ownTicks,
  readTicks,
  saveOwner,
  saveOwnTicks,
  type TickOwner,
  type TickStore,
} from '../../sheets/tickStore';
import { armTrigger, disarmTrigger, hasTrigger } from '../../sheets/tickTrigger';
import { workbookId } from '../../sheets/workbook';
import { locked } from '../desk/locked';
import { openDesk } from '../desk/openDesk';
import { dueClock } from '../due/dueClock';
import { isCopy, showTicks, timeOf } from '../due/tickCells';

/** How the hourly check stands for the person in front. Times are as people read them. */
export interface TickStatus {
  /** `lost` is theirs, but its trigger is gone. */
  readonly kind: 'off' | 'copy' | 'mine' | 'lost' | 'other';
  /** Who runs it, since when, when it ran last, and what went wrong. */
  readonly name: string;
  readonly since: string;
  readonly lastRun: string;
  readonly error: string;
  /** What the person is called, once they have said so. */
  readonly ownName: string;
  /** `17:00`: by when owners of platforms update. */
  readonly updateBy: string;
  /** Why the script may not manage triggers. */
  readonly refused?: string;
}

/** Looks at the hourly check; the 设置 of a copy say so afterwards. */
export function tickStatus(): TickStatus {
  const store = readTicks();
  const own = ownTicks();
  const serial = serialReader();
  const settings = openSettings();
  const { owner, run } = store;
  const isMine = owner !== undefined && own.token === owner.token;
  const off = isCopy(settings, store) ? 'copy' : 'off';
  if (settings) showTicks(settings, store, serial);
  const locale = settings?.locale ?? localeOf('zh-CN');
  const armed = triggerStatus();
  return {
    kind: !owner ? off : !isMine ? 'other' : armed.isArmed ? 'mine' : 'lost',
    ...(armed.refused === undefined ? {} : { refused: armed.refused }),
    name: owner?.name ?? '',
    since: owner ? timeOf(owner.since, serial) : '',
    lastRun: run.lastRun === undefined ? '' : timeOf(run.lastRun, serial),
    error: run.error ?? '',
    ownName: own.name ?? '',
    updateBy: timeText(dueClock(settings, locale, serial).updateBy),
  };
}

/** Whatever keeps the script from its triggers is not told apart: texts of services are in any language. */
function triggerStatus(): { readonly isArmed?: boolean; readonly refused?: string } {
  try {
    return { isArmed: hasTrigger() };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Switches the check on in the name of the person in front, or takes it over. The trigger comes first and
 * the register last: what a broken run leaves behind takes itself away.
 */
export function switchOn(name: string): { readonly issues?: readonly Issue[] } {
  return locked(() => {
    const token = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
    saveOwnTicks(token, name);
    armTrigger();
    const owner: TickOwner = { token, name, workbook: workbookId(), since: Date.now() };
    saveOwner(owner);
    show({ owner, run: readTicks().run });
    return {};
  });
}

/** Switches it off. 设置 says so before it is: else it would be taken for a copy. */
export function switchOff(): { readonly issues?: readonly Issue[] } {
  return locked(() => {
    show({ run: {} }, true);
    disarmTrigger();
    forgetOwner();
    return {};
  });
}

function show(store: Pick<TickStore, 'owner' | 'run'>, isOff = false): void {
  const settings = openSettings();
  if (settings) showTicks(settings, store, serialReader(), isOff);
}

function openSettings() {
  const desk = openDesk();
  if ('issue' in desk || !desk.overview) return undefined;
  return tabById('settings', desk.shared.settings, desk.overview.language);
}
