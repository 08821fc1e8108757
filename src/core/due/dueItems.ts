import { clockOf } from '../clock/clocks';
import { timeText } from '../dates/timeText';
import { fingerprint } from '../fingerprint';
import { namesOf } from '../namesOf';
import { isOpen, lateness } from '../tasks/task';
import type { CampaignState, DueTask, IssueState, PlatformState } from './campaignState';
import { DUE_KINDS, type DueItem } from './dueItem';
import { owns } from './owns';

/** Minutes before a clock runs out in which people are told that it will. */
const SOON_MINUTES = 10;
/** The whole of yesterday is asked for in the morning. */
const NOON = 0.5;
/** Times are typed to the minute and read to the second. */
const SECOND = 1 / 86_400;

/** Everything that is due in a campaign and not yet done, the most urgent first. */
export function dueItems(state: CampaignState): DueItem[] {
  const items = [
    ...alertItems(state),
    ...state.issues.flatMap((issue) => clockItems(issue, state.now)),
    ...feedbackItems(state),
    ...platformItems(state),
    ...taskItems(state, 'task', state.tasks),
    ...taskItems(state, 'content', state.content),
    ...meetingItems(state),
    ...supplyItems(state),
    ...retroItems(state),
  ];
  const addressed = items.map((item) => ({ ...item, who: personFor(item.who, state.contacts) }));
  return addressed.sort(
    (a, b) =>
      DUE_KINDS.indexOf(a.kind) - DUE_KINDS.indexOf(b.kind) ||
      weight(b) - weight(a) ||
      (a.key < b.key ? -1 : Number(a.key > b.key)),
  );
}

/** A group has nobody to be told: its contact is. */
function personFor(who: string, contacts: CampaignState['contacts'] = []): string {
  const names = namesOf(who);
  const people = names.map(
    (name) => contacts.find((contact) => contact.names.includes(name))?.person ?? name,
  );
  return people.every((person, i) => person === names[i]) ? who : [...new Set(people)].join('/');
}

/** Critical alerts, and what is late for longest, stand first. */
function weight({ values }: DueItem): number {
  return Number(values.weight ?? 0);
}

function alertItems({ alerts }: CampaignState): DueItem[] {
  return alerts.map(({ metric, platform, owner, began, isCritical, ...said }) => ({
    kind: 'alert',
    // A level that rose is news; an alert that ended and came back is another.
    key: ['alert', metric, platform, began.toFixed(4), isCritical ? 2 : 1].join('/'),
    who: owner,
    values: { metric, platform, ...said, weight: isCritical ? 1 : 0 },
  }));
}

/** Of one issue the graver clock is named: the solution, when it is late, else the response. */
function clockItems(issue: IssueState, now: number): DueItem[] {
  const { id, problem, owner, escalateTo } = issue;
  const clocks = (['due', 'respondBy'] as const).flatMap((clock) => {
    const due = issue[clock];
    return due === undefined ? [] : [{ clock, due, ...clockOf(due, undefined, now) }];
  });
  const late = clocks.find(({ state }) => state === 'late');
  const soon = clocks.find(({ minutes }) => minutes <= SOON_MINUTES);
  const found = late ?? soon;
  if (!found) return [];
  const kind = late ? 'clockOut' : 'clockSoon';
  const { clock, due, minutes } = found;
  return [
    {
      kind,
      key: [kind, id, clock, due.toFixed(4)].join('/'),
      who: owner,
      values: { id, problem, escalateTo, clock, minutes: Math.abs(minutes), weight: -minutes },
    },
  ];
}

/** Of very many the first: each that is said is remembered. */
const MOST_FEEDBACK = 30;
/** The best customers stand before all others, whoever waits for longest. */
const BEST = 1e9;

function feedbackItems({ feedback }: CampaignState): DueItem[] {
  return feedback.slice(0, MOST_FEEDBACK).map(({ content, owner, isHighValue, late, due }) => ({
    kind: 'feedbackLate',
    key: ['feedback', fingerprint(content), due.toFixed(4)].join('/'),
    who: owner,
    values: {
      content,
      minutes: late,
      isHighValue: isHighValue ? 1 : 0,
      weight: late + (isHighValue ? BEST : 0),
    },
  }));
}

function platformItems(state: CampaignState): DueItem[] {
  const { now, slot, platforms } = state;
  const day = Math.floor(now);
  const isMorning = now - day < NOON;
  const of = (
    kind: DueItem['kind'],
    when: string,
    { platform, owner, isReporting }: PlatformState,
  ): DueItem => ({
    kind,
    key: [kind, platform, day, when].join('/'),
    who: owner,
    values: { platform, slot, isReporting: isReporting ? 1 : 0 },
  });
  return platforms.flatMap((platform) => [
    ...(platform.isAwaited && slot !== '' ? [of('slotMissing', slot, platform)] : []),
    ...(platform.isDayAwaited && isMorning ? [of('wholeDayMissing', '', platform)] : []),
    ...(owesUpdate(state, platform) ? [of('updateMissing', '', platform)] : []),
  ]);
}

/**
 * Source 003: owners of platforms update every day by 17:00. What can be known of it: a figure of their
 * platform was reported today, or one of their tasks has changed today. Who has neither owes it; while
 * nothing is known of their open tasks, nobody is blamed.
 */
function owesUpdate(
  { now, updateBy, tasks, untouched }: CampaignState,
  { owner, isReporting, hasReported }: PlatformState,
): boolean {
  const day = Math.floor(now);
  if (owner === '' || hasReported || now - day < updateBy - SECOND) return false;
  const open = tasks.filter(
    (task) => owns(owner, task) && isOpen(task) && (task.start ?? day) <= day,
  );
  return open.length === 0 ? isReporting : untouched.has(owner);
}

/** Tasks, or content: of each what is late, and what is of today. */
function taskItems({ now }: CampaignState, of: 'task' | 'content', all: readonly DueTask[]) {
  const today = Math.floor(now);
  return all.flatMap(({ id, name, owner, status, due }): DueItem[] => {
    if (due === undefined) return [];
    const late = lateness(status, Math.floor(due), today);
    if (late.kind !== 'overdue' && late.kind !== 'dueToday') return [];
    const { days } = late;
    return [
      {
        kind: late.kind === 'overdue' ? `${of}Late` : `${of}Today`,
        key: [of, id, name, today].join('/'),
        saidAs: `${of}s/${today}`,
        who: owner,
        values: { id, name, days, weight: days },
      },
    ];
  });
}

/** In the hour before it begins. */
function meetingItems({ now, meeting }: CampaignState): DueItem[] {
  if (!meeting || now > meeting.at + SECOND || now < meeting.at - 1 / 24 - SECOND) return [];
  const { kind, at, host } = meeting;
  const values = { meeting: kind, time: timeText(at - Math.floor(at)) };
  return [{ kind: 'meeting', key: `meeting/${kind}/${Math.floor(at)}`, who: host, values }];
}

/** Once a day, and anew when its state is another. */
function supplyItems({ now, supplies }: CampaignState): DueItem[] {
  const today = Math.floor(now);
  return supplies.map(({ list, name, owner, state }) => ({
    kind: 'supplyLate',
    key: ['supply', list, name, state, today].join('/'),
    who: owner,
    values: { name, state },
  }));
}

function retroItems({ now, retro }: CampaignState): DueItem[] {
  const today = Math.floor(now);
  if (!retro || retro.isWritten || Math.floor(retro.due) > today) return [];
  const days = today - Math.floor(retro.due);
  return [{ kind: 'retroDue', key: `retro/${today}`, who: retro.owner, values: { days } }];
}
