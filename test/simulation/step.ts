import fc from 'fast-check';
import { type Action, type Deed, type Draw, pick } from './deed';
import type { Fault, FaultName } from './faults';
import { INVARIANTS } from './invariants';
import type { Ledger } from './ledger';
import type { Pair } from './pair';
import type { Swarm } from './swarm';
import { touches } from './ties';

/** Whoever puts a slip right does so before the script has looked for that. */
const CORRECTED = 2;
const latestCall = (name: FaultName, deed: Deed, { calls = 12 }: Action): number =>
  name === 'correctedBetween' ? CORRECTED : (deed.calls ?? calls);

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
    this.told = `${this.action.name}: nothing to do it with`;
    const deed = this.action.plan(ledger, this.draw);
    if (!deed) return;
    // What no event tells of starts no execution that could fail.
    const isAnswered = deed.at !== undefined || deed.isCall === true;
    const isPressed = deed.isCall === true && !deed.isAdded;
    const mayBe = isAnswered && (isPressed || this.fault?.name !== 'pressedTwice');
    const drawn = mayBe ? this.fault : undefined;
    const { executions = [1] } = deed;
    const fault = drawn && {
      ...drawn,
      n: 1 + (drawn.n % latestCall(drawn.name, deed, this.action)),
      execution: pick(executions, drawn.execution),
    };
    const between = fault ? this.between(ledger, deed) : undefined;
    const of = fault && deed.executions ? ` of ${fault.execution}` : '';
    const what = fault ? `, ${fault.name} ${fault.n}${of}` : '';
    this.told = `${deed.told}${what}${between ? ` (${between.told})` : ''}`;
    pair.met(this.action.name, fault?.name);
    pair.do(deed, fault, between);
    pair.mustHold(INVARIANTS);
  }

  /** What another person does meanwhile. */
  private between(ledger: Ledger, deed: Deed): Deed | undefined {
    if (this.fault?.name === 'correctedBetween') return deed.correction?.(ledger);
    if (this.fault?.name !== 'personBetween' || deed.takesBack) return undefined;
    const other = this.other.plan(ledger, [...this.draw].reverse());
    // What was typed over before anyone looked was never there.
    return other === undefined || other.needsAnswers || touches(other.ties, deed.ties)
      ? undefined
      : other;
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
    execution: fc.nat(99),
  });
  const often = actions.filter(({ isOften }) => isOften);
  const action = fc.constantFrom(...actions, ...often, ...often);
  const step = fc
    .tuple(action, draw, fc.option(fault, { nil: undefined, freq: 3 }), action)
    .map(([action, numbers, of, other]) => new Step(action, numbers, of, other));
  return [step, step, step, step, fc.constant(new NextSlot())];
}
