import type { Readings } from '../../local/gas/readings';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { FEATURES } from '../../src/actions/menu/features';
import { difference, picture } from '../support/workbook';
import { type ChannelName, channelOf } from './channels';
import type { Coverage } from './coverage';
import type { Deed } from './deed';
import { Desk } from './desk';
import { type Fault, isFailure, mayBeUnanswered, withFault } from './faults';
import type { Invariant } from './invariant';
import { INVARIANTS } from './invariants';
import { AFTER, type Ledger } from './ledger';
import { tabOf } from './places';
import { comparable } from './sameCells';
import { HOST } from './workbook';

export interface PairOptions {
  readonly saved: SavedWorkbook;
  readonly readings: Partial<Readings>;
  readonly channel: ChannelName;
  /** The script of both workbooks; the built one by default. */
  readonly script?: string;
}

/** What people or triggers start themselves; a page says in words what a function that it calls throws. */
const SEEN = new Set([...FEATURES.flat().map(({ action }) => action), 'onEdit', 'onHourlyTick']);
/** What an execution that a fault ended says. */
const ENDED = 'Exceeded maximum execution time';
/** What is written when an execution is over is beyond its script; of an answer to an edit nobody is told. */
const LATE = 'Service Spreadsheets timed out';
const isSeen = (fn: string, error: string): boolean =>
  SEEN.has(fn) && !error.startsWith(ENDED) && !(fn === 'onEdit' && error.startsWith(LATE));

const shot = ({ host }: Desk) => picture(host) as WorkbookSnapshot;

/** Two workbooks in which the same is done: in one of them faults happen. */
export class Pair {
  readonly hurt: Desk;
  readonly sound: Desk;
  /** How many were taken. */
  steps = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly coverage: Coverage,
    { saved, readings, channel, script }: PairOptions,
  ) {
    // A planted bug is one of the add-on's script, which keeps nothing: it stays loaded like that.
    const own = script === undefined ? {} : { script, loadsAnew: false };
    const now = () => ledger.time;
    const options = { ...HOST, ...channelOf(channel).host, saved, readings, now, ...own };
    this.hurt = new Desk(options, (fn, answer) => coverage.answered(fn, answer));
    this.sound = new Desk(options);
  }

  /** Does a deed in both; what another person does meanwhile comes after it where nothing goes wrong. */
  do(deed: Deed, fault?: Fault, between?: Deed): void {
    const { ledger } = this;
    const deeds = between ? [deed, between] : [deed];
    if (deeds.some(({ ties, needsAnswers }) => needsAnswers || ledger.conflicts(ties)))
      this.settle();
    withFault(
      this.hurt.host,
      fault,
      () => deed.act(this.hurt),
      () => {
        if (between) between.act(this.hurt);
        else if (fault?.name === 'recheckBetween') this.hurt.call('recheckAll');
        else if (fault?.name === 'pressedTwice') deed.act(this.hurt);
      },
    );
    // Whoever was refused presses again.
    if (deed.isCall && fault && isFailure(fault.name)) deed.act(this.hurt);
    for (const each of deeds) {
      // A slip that was put right before the script had looked was never there.
      if (between === undefined || each === between || fault?.name !== 'correctedBetween')
        each.act(this.sound);
      const figures = each.note(ledger);
      // Who comes while another is at work may find the locks taken, and answers nothing then.
      if (each.answersAll && each !== between) ledger.pending = [];
      if (each.at && fault && mayBeUnanswered(fault))
        ledger.pending.push({ tab: tabOf(each.at), at: each.at, ties: each.ties, figures });
      else if (each.at) ledger.answered(tabOf(each.at));
    }
  }

  /** Events that were late come, and someone looks at each tab that may not have been answered. */
  settle(): void {
    this.hurt.host.events.tellHeld();
    for (const { tab, at } of [...this.ledger.pending]) {
      if (!this.ledger.pending.some((p) => p.tab === tab)) continue;
      this.hurt.look(at);
      this.ledger.answered(tab);
    }
  }

  /** Counts a deed, and what went wrong with it. */
  met(action: string, fault?: string): void {
    this.coverage.count(`does ${action}`);
    if (fault) this.coverage.count(`fault ${fault}`);
  }

  /** Fails with what does not hold where faults happen. */
  mustHold(invariants: readonly Invariant[]): void {
    this.steps += 1;
    const lines = invariants.flatMap(({ name, broken }) =>
      broken(this.hurt, this.ledger).map((line) => `${name}: ${line}`),
    );
    const errors = this.hurt.host.executions.flatMap(({ fn, error }) =>
      error !== undefined && isSeen(fn, error) ? [`${fn} threw: ${error}`] : [],
    );
    const all = [...lines, ...errors];
    this.coverage.look(this.hurt);
    if (all.length > 0) throw new Error(all.slice(0, 5).join('\n'));
  }

  /**
   * Faults end: one recheck, and all is as if there had been none; another writes nothing. Where the campaigns
   * are over by then their alerts end with them.
   */
  end({ isOver }: { readonly isOver: boolean }): void {
    this.hurt.host.events.mode = 'told';
    if (isOver) {
      this.settle();
      this.ledger.time = AFTER;
    }
    for (const desk of [this.hurt, this.sound]) {
      desk.reopen();
      desk.host.call('recheckAll');
    }
    this.ledger.pending = [];
    this.mustHold(INVARIANTS);
    const hurt = shot(this.hurt);
    const other = difference(comparable(shot(this.sound)), comparable(hurt));
    if (other) throw new Error(`not as without faults: ${other}`);
    this.hurt.host.call('recheckAll');
    const again = difference(hurt, shot(this.hurt));
    if (again) throw new Error(`a second recheck writes: ${again}`);
  }

  close(): void {
    this.hurt.host.close();
    this.sound.host.close();
  }
}
