import fc from 'fast-check';
import type { Action, Deed, Draw } from './deed';
import type { Fault } from './faults';
import { INVARIANTS } from './invariants';
import type { Ledger } from './ledger';
import type { Pair } from './pair';
import type { Swarm } from './swarm';

/** One step of a day: a deed with its fault, or time that goes on. */
export class Step implements fc.Command<Ledger, Pair> {
  private told: string;

  constructor(
    private readonly action: Action,
    private readonly draw: Draw,
    private readonly fault: Fault | undefined,
    private readonly other: Action,
  ) {
    this.told = action.name;
  }

  check = (): boolean => true;

  run(ledger: Ledger, pair: Pair): void {
    const deed = this.action.plan(ledger, this.draw);
    if (!deed) return;
    const fault = this.fault && {
      ...this.fault,
      n: 1 + (this.fault.n % (this.action.calls ?? 12)),
    };
    const between = fault ? this.between(ledger, deed) : undefined;
    const what = fault ? `, ${fault.name} ${fault.n}` : '';
    this.told = `${deed.told}${what}${between ? ` (${between.told})` : ''}`;
    pair.met(this.action.name, fault ? fault.name : undefined);
    pair.do(deed, fault || undefined, between);
    pair.mustHold(INVARIANTS);
  }

  /** What another person does meanwhile. */
  private between(ledger: Ledger, deed: Deed): Deed | undefined {
    if (this.fault?.name === 'correctedBetween') return deed.correction?.(ledger);
    if (this.fault?.name !== 'personBetween') return undefined;
    return this.other.plan(ledger, [...this.draw].reverse());
  }

  toString = (): string => this.told;
}

/** Time goes on to the next slot, when all that was typed in this one has been answered. */
class NextSlot implements fc.Command<Ledger, Pair> {
  check = (): boolean => true;
  run(ledger: Ledger, pair: Pair): void {
    pair.settle();
    ledger.toNextSlot();
    pair.mustHold(INVARIANTS);
  }
  toString = (): string => 'next slot';
}

/** Steps that a swarm may take. */
export function stepsOf({ actions, faults }: Swarm): fc.Arbitrary<fc.Command<Ledger, Pair>>[] {
  const draw = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99));
  const fault = fc.record({
    name: fc.constantFrom(...faults),
    n: fc.nat(999),
  });
  const step = fc
    .tuple(
      fc.constantFrom(...actions),
      draw,
      fc.option(fault, { nil: undefined, freq: 3 }),
      fc.constantFrom(...actions),
    )
    .map(([action, numbers, of, other]) => new Step(action, numbers, of, other));
  return [step, step, step, step, fc.constant(new NextSlot())];
}
