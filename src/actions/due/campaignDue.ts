import type { CampaignState, Contact, TaskState } from '../../core/due/campaignState';
import { meetingOf } from '../../core/due/meetings';
import type { SlotCalendar } from '../../core/due/slotCalendar';
import { nextTouches, type Touches, untouchedOwners } from '../../core/due/touches';
import { isOpen } from '../../core/tasks/task';
import { openContent } from '../../rows/content';
import { retroMeetingOf } from '../../rows/retroMeeting';
import { taskOf } from '../../rows/task';
import { openTable } from '../../sheets/openTable';
import { type OurTab, summaryValue } from '../../sheets/ourTab';
import { textOf } from '../../tabs/kinds/kind';
import { alertStates } from './alertStates';
import { campaignSlots } from './campaignSlots';
import type { DueOf, Serial } from './dueOf';
import { feedbackStates } from './feedbackStates';
import { issueStates } from './issueStates';
import { platformStates } from './platformStates';
import { retroState } from './retroState';
import { supplyStates } from './supplyStates';
import { isBehind } from './wakeFormulas';

export interface CampaignDue {
  readonly state: CampaignState;
  readonly slots: SlotCalendar;
  readonly touches: Touches;
  /** Formulas have not caught up with the clock: they say nothing about this slot. */
  readonly isBehind: boolean;
}

/** Where a campaign stands, from tabs that were read: no further call. */
export function campaignDue(of: DueOf): CampaignDue {
  const { campaign, tabs, clock, serial } = of;
  const { now, updateBy } = clock;
  const today = Math.floor(now);
  const slots = campaignSlots(clock, tabs.monitor);
  const slot = slots.begun(now)?.slot ?? '';
  const tasks = tabs.prep ? taskStates(tabs.prep, serial) : [];
  const isLate = tabs.monitor ? isBehind(summaryValue(tabs.monitor, 'now'), now, serial) : false;
  const platforms = platformStates(of, tasks, !isLate);
  const owners = platforms.map(({ owner }) => owner).filter((owner) => owner !== '');
  const touches = nextTouches(of.touches, owners, tasks, today);
  const retro = retroState(of);
  const [start, end] = [serial(campaign.start), serial(campaign.end)];
  const held = tabs.prep && retroMeetingOf(tabs.prep);
  const isToHold = held !== undefined && isOpen({ status: held.state });
  const meeting = meetingOf({
    ...clock,
    start,
    end,
    ...(isToHold && typeof held.due === 'number' ? { retro: held.due } : {}),
  });
  const host = (meeting?.kind === 'retro' && held?.owner) || campaign.owner;
  const state: CampaignState = {
    now,
    slot,
    updateBy,
    platforms,
    tasks,
    content: tabs.calendar ? openContent(tabs.calendar) : [],
    issues: issueStates(of),
    feedback: feedbackStates(of),
    alerts: alertStates(tabs, campaign.code),
    untouched: untouchedOwners(touches, today),
    supplies: supplyStates(tabs),
    ...(meeting ? { meeting: { ...meeting, host } } : {}),
    ...(retro ? { retro } : {}),
    contacts: tabs.market ? contactsOf(tabs.market) : [],
  };
  return { state, slots, touches, isBehind: isLate };
}

function contactsOf(market: OurTab<'market'>): Contact[] {
  return openTable(market, 'contacts').rows.flatMap(({ is: { group, department, contact } }) =>
    contact === '' ? [] : [{ names: [group, department].filter(Boolean), person: contact }],
  );
}

/** What a person changes in a task that they work on. */
const TOUCHED = [
  'status',
  'progress',
  'remark',
  'due',
  'finished',
  'delayReason',
  'newPlan',
] as const;

function taskStates(prep: OurTab<'prep'>, serial: Serial): TaskState[] {
  return openTable(prep, 'tasks').rows.flatMap((row): TaskState[] => {
    const { id, name, owner, platform, state, start, due } = taskOf(row);
    if (name === '') return [];
    const print = TOUCHED.map((key) => serial(row.cells[key]) ?? textOf(row.cells[key])).join('|');
    return [
      {
        id,
        name,
        owner,
        platform,
        status: state,
        ...(typeof start === 'number' ? { start } : {}),
        ...(typeof due === 'number' ? { due } : {}),
        print,
      },
    ];
  });
}
