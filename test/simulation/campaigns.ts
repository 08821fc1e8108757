import { campaign618 } from '../../local/demo/campaign618';
import { type Action, type Deed, type Draw, pick } from './deed';
import type { Desk } from './desk';
import type { Ledger } from './ledger';
import { CAMPAIGNS, THIRD } from './places';
import { PHASES } from './workbook';

const REQUEST = { ...campaign618, code: THIRD, scale: 'small', phases: PHASES };
/** More steps than the wizard asks for. */
const MOST_STEPS = 30;
/** Those that it asks for here. */
const STEPS = [1, 2, 3, 4, 5, 6, 7, 8];

/** A function of a page; nothing else may wait when it is called. */
const onPage = (told: string, act: (desk: Desk) => void, note: (ledger: Ledger) => void): Deed => ({
  told,
  act,
  note: (ledger) => {
    note(ledger);
    return [];
  },
  ties: { alone: [] },
  isCall: true,
  needsAnswers: true,
});

/** The wizard asks for one step after the other, and for one that failed again from the first. */
const create = (): Deed => ({
  ...onPage(
    `create ${THIRD}`,
    (desk) => {
      for (let n = 0; n < MOST_STEPS; n++) {
        const { ok, done, total } = desk.call('createCampaignStep', REQUEST, n);
        if (!ok || done === total) return;
      }
    },
    (noted) => {
      noted.typed.hasThird = true;
    },
  ),
  executions: STEPS,
});

const remove = (): Deed => ({
  ...onPage(
    `delete ${THIRD}`,
    (desk) => {
      const { token } = desk.call('previewDeleteCampaign', THIRD);
      desk.call('deleteCampaign', THIRD, token);
    },
    (noted) => {
      noted.typed.hasThird = false;
    },
  ),
  calls: 33,
  // What goes wrong in a preview changes nothing.
  executions: [2],
});

/** A campaign moves by a day, and back. */
function moveDates(ledger: Ledger, draw: Draw): Deed {
  const code = pick(CAMPAIGNS, draw[0]);
  const isMoved = ledger.typed.moved.has(code);
  const request = { code, days: isMoved ? -1 : 1 };
  const isPressedTwice = (draw[1] ?? 0) % 3 === 0;
  const deed = onPage(
    `move the dates of ${code} by ${request.days}`,
    (desk) => {
      const { token } = desk.call('previewMoveDates', request);
      // Whoever asks again after a failure sees in the preview where the dates are.
      if (desk.isMoved(code) !== isMoved) return;
      desk.call('moveDates', request, token);
      // Whoever presses twice presses on a preview of before.
      if (isPressedTwice) desk.call('moveDates', request, token);
    },
    (noted) => {
      if (isMoved) noted.typed.moved.delete(code);
      else noted.typed.moved.add(code);
    },
  );
  return { ...deed, executions: [2] };
}

/** Someone looks at the versions of the workbook, and later goes back to the one of then. */
const keep = (): Deed => ({
  told: 'a version of the workbook',
  act: (desk) => desk.keepVersion(),
  note: (ledger) => {
    ledger.version = structuredClone(ledger.typed);
    return [];
  },
  ties: { alone: [] },
  needsAnswers: true,
});
const restore = (ledger: Ledger): Deed | undefined =>
  ledger.version
    ? {
        told: 'restore the version',
        act: (desk) => desk.restoreVersion(),
        note: (noted) => {
          if (noted.version) noted.typed = structuredClone(noted.version);
          return [];
        },
        ties: { alone: [] },
        needsAnswers: true,
      }
    : undefined;

export const CAMPAIGN_ACTIONS: readonly Action[] = [
  {
    name: 'create or delete a campaign',
    plan: (ledger) => (ledger.typed.hasThird ? remove() : create()),
    calls: 60,
  },
  { name: 'move dates', plan: moveDates, calls: 60 },
  { name: 'restore a version', plan: (ledger) => restore(ledger) ?? keep() },
];
